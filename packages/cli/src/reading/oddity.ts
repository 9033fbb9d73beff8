/** The longest text that an entry may hold: a page of a report fits many times. */
const LONGEST_TEXT = 65_536;

/** How deep an entry may be nested. */
const DEEPEST = 64;

/** Something in parsed JSON that no honest file holds. */
export interface Oddity {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * Looks for what could harm a program that reads on: a key `__proto__`, a text without measure, nesting without end.
 *
 * @example
 * oddity(JSON.parse('{"data": {"__proto__": 1}}'))?.path; //=> "data.__proto__"
 */
export function oddity(value: unknown, path: readonly (string | number)[] = []): Oddity | undefined {
  if (typeof value === "string") {
    if (value.length <= LONGEST_TEXT) return undefined;
    return {
      path: path.join("."),
      found: `a text of ${value.length} characters`,
      expected: `at most ${LONGEST_TEXT} characters`,
    };
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (path.length > DEEPEST) {
    return {
      path: path.slice(0, 3).join("."),
      found: `more than ${DEEPEST} levels`,
      expected: `at most ${DEEPEST} levels`,
    };
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const odd = inner(value[index], path, index);
      if (odd) return odd;
    }
    return undefined;
  }
  for (const key in value) {
    if (key === "__proto__") {
      return { path: [...path, key].join("."), found: "the key __proto__", expected: "a plain field name" };
    }
    if (key.length > LONGEST_TEXT) {
      return {
        path: path.join("."),
        found: `a key of ${key.length} characters`,
        expected: `at most ${LONGEST_TEXT} characters`,
      };
    }
    const odd = inner((value as Readonly<Record<string, unknown>>)[key], path, key);
    if (odd) return odd;
  }
  return undefined;
}

/** Paths are only built for what may hold something odd. */
function inner(value: unknown, path: readonly (string | number)[], step: string | number): Oddity | undefined {
  if (typeof value === "string" ? value.length <= LONGEST_TEXT : typeof value !== "object") return undefined;
  return oddity(value, [...path, step]);
}
