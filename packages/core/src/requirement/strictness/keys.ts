import type { Each } from "../../ledger/each.ts";
import { narrower } from "./condition.ts";

/** The first covers every key that the second covers; without `each` there is one key that stands for all. */
export function moreKeys(first: Each | undefined, second: Each | undefined): boolean {
  if (first === undefined || second === undefined) return first === second;
  if ("values" in first) return "values" in second && second.values.every((value) => first.values.includes(value));
  if ("register" in first)
    return "register" in second && first.register === second.register && narrower(second.where, first.where);
  return (
    "product" in second &&
    moreKeys(first.product[0], second.product[0]) &&
    moreKeys(first.product[1], second.product[1])
  );
}
