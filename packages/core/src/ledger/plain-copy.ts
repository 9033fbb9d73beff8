import { reasonOf } from "../model/reason-of.ts";

/** The longest text that an entry may hold: a page of a report fits many times. */
export const LONGEST_TEXT = 65_536;

/** How deep the data of an entry may be nested. */
const DEEPEST = 64;

/** How many values the data of an entry may hold, one that is held twice counted twice. */
const MOST_VALUES = 100_000;

/** A value as plain frozen JSON of its own, or what in it is none. */
export type PlainCopy =
  | { readonly value: unknown }
  | { readonly path: readonly string[]; readonly found: string; readonly expected: string };

/**
 * Copies a value that may be anything: cyclic, changing under the hand, or no JSON at all. What is undefined is left out.
 *
 * @example
 * plainCopy({ dishes: ["rice"] }); //=> { value: { dishes: ["rice"] } }
 * plainCopy([1n]); //=> { path: ["0"], found: "a bigint", expected: "plain JSON" }
 */
export function plainCopy(value: unknown): PlainCopy {
  try {
    return copied(value, [], { count: 0 });
  } catch (thrown) {
    return { path: [], found: `something that throws: ${reasonOf(thrown)}`, expected: "plain JSON" };
  }
}

function copied(value: unknown, path: readonly string[], seen: { count: number }): PlainCopy {
  seen.count += 1;
  if (seen.count > MOST_VALUES) {
    return { path: [], found: `more than ${MOST_VALUES} values`, expected: `at most ${MOST_VALUES} values` };
  }
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    return { path, found: `a text of ${value.length} characters`, expected: `at most ${LONGEST_TEXT} characters` };
  }
  if (typeof value === "string" || typeof value === "boolean" || value === null) return { value };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { value } : { path, found: String(value), expected: "a finite number" };
  }
  if (typeof value !== "object")
    return { path, found: value === undefined ? "nothing" : `a ${typeof value}`, expected: "plain JSON" };
  if (path.length >= DEEPEST) {
    return { path: path.slice(0, 3), found: "a circle, or more levels", expected: `at most ${DEEPEST} levels` };
  }
  const list = Array.isArray(value);
  if (!list && !isPlain(value)) return { path, found: "an object of some class", expected: "plain JSON" };
  const members: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    if (name === "__proto__") {
      return { path: [...path, name], found: "the key __proto__", expected: "a plain field name" };
    }
    if (member === undefined && !list) continue;
    const copy = copied(member, [...path, name], seen);
    if (!("value" in copy)) return copy;
    members.push([name, copy.value]);
  }
  return { value: Object.freeze(list ? members.map(([, member]) => member) : Object.fromEntries(members)) };
}

function isPlain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}
