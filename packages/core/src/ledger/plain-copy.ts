import { type Found, short } from "../model/found.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
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
  | { readonly path: readonly string[]; readonly found: Found; readonly expected: Phrase };

/**
 * Copies a value that may be anything: cyclic, changing under the hand, or no JSON at all. What is undefined is left out.
 *
 * @example
 * plainCopy({ dishes: ["rice"] }); //=> { value: { dishes: ["rice"] } }
 * plainCopy([1n]); //=> { path: ["0"], found: { id: "ofType", values: { type: "bigint" } }, expected: { id: "plainJson" } }
 */
export function plainCopy(value: unknown): PlainCopy {
  try {
    return copied(value, [], { count: 0 });
  } catch (thrown) {
    return { path: [], found: phrase("throwing", { reason: short(reasonOf(thrown)) }), expected: phrase("plainJson") };
  }
}

function copied(value: unknown, path: readonly string[], seen: { count: number }): PlainCopy {
  seen.count += 1;
  if (seen.count > MOST_VALUES) {
    return {
      path: [],
      found: phrase("manyValues", { count: MOST_VALUES }),
      expected: phrase("values", { count: MOST_VALUES }),
    };
  }
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    return {
      path,
      found: phrase("longText", { count: value.length }),
      expected: phrase("shorterText", { count: LONGEST_TEXT }),
    };
  }
  if (typeof value === "string" || typeof value === "boolean" || value === null) return { value };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { value } : { path, found: String(value), expected: phrase("finite") };
  }
  if (typeof value !== "object")
    return {
      path,
      found: value === undefined ? phrase("nothing") : phrase("ofType", { type: typeof value }),
      expected: phrase("plainJson"),
    };
  if (path.length >= DEEPEST) {
    return {
      path: path.slice(0, 3),
      found: phrase("deep", { count: DEEPEST }),
      expected: phrase("levels", { count: DEEPEST }),
    };
  }
  const list = Array.isArray(value);
  if (!list && !isPlain(value)) return { path, found: phrase("ofClass"), expected: phrase("plainJson") };
  const members: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    if (name === "__proto__") {
      return { path: [...path, name], found: phrase("protoKey"), expected: phrase("plainName") };
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
