import { type Found, type Phrase, phrase } from "@houqin/core";

/** The longest text that an entry may hold: a page of a report fits many times. */
const LONGEST_TEXT = 65_536;

/** How deep an entry may be nested. */
const DEEPEST = 64;

/** Something in parsed JSON that no honest file holds. */
export interface Oddity {
  readonly path: string;
  readonly found: Found;
  readonly expected: Phrase;
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
      found: phrase("longText", { count: value.length }),
      expected: phrase("shorterText", { count: LONGEST_TEXT }),
    };
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (path.length > DEEPEST) {
    return {
      path: path.slice(0, 3).join("."),
      found: phrase("deep", { count: DEEPEST }),
      expected: phrase("levels", { count: DEEPEST }),
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
      return { path: [...path, key].join("."), found: phrase("protoKey"), expected: phrase("plainName") };
    }
    if (key.length > LONGEST_TEXT) {
      return {
        path: path.join("."),
        found: phrase("longKey", { count: key.length }),
        expected: phrase("shorterText", { count: LONGEST_TEXT }),
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
