import { foundOf } from "../model/found.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { nearest } from "../text/nearest.ts";

/**
 * The problem of a name that nobody knows, with the one that was probably meant.
 *
 * @example
 * unknownName("unknown-rule", "rules", "canteen/patorl", phrase("rule"), ["canteen/patrol"]).didYouMean; //=> "canteen/patrol"
 */
export function unknownName(
  code: string,
  path: string,
  found: string,
  expected: Phrase,
  names: Iterable<string>,
): Problem {
  const didYouMean = nearest(found, names);
  return { code, path, found: foundOf(found), expected, ...(didYouMean === undefined ? {} : { didYouMean }) };
}
