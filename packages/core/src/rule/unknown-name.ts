import type { Problem } from "../model/problem.ts";
import { nearest } from "../text/nearest.ts";

/**
 * The problem of a name that nobody knows, with the one that was probably meant.
 *
 * @example
 * unknownName("unknown-rule", "rules", "canteen/patorl", "a rule of an installed pack", ["canteen/patrol"]).didYouMean; //=> "canteen/patrol"
 */
export function unknownName(
  code: string,
  path: string,
  found: string,
  expected: string,
  names: Iterable<string>,
): Problem {
  const didYouMean = nearest(found, names);
  return { code, path, found, expected, ...(didYouMean === undefined ? {} : { didYouMean }) };
}
