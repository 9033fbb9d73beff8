import { QUANTITY, QUANTITY_GROUPS, quantityOf } from "./quantity.ts";
import type { TargetPhrase } from "./target-phrase.ts";

const cell = new RegExp(
  `^(≥|>=|不低于|不少于|>|高于|≤|<=|不超过|不高于|控制在|<|低于)?${QUANTITY}(以上|以下|以内|之内)?$`,
);
const least = /^(?:≥|>=|不低于|不少于|>|高于)$/;
const most = /^(?:≤|<=|不超过|不高于|控制在|<|低于)$/;

/**
 * Reads a cell that holds nothing but a figure; the metric stands in another cell of the row.
 *
 * @example
 * cellTarget("≥88%", "员工餐满意度")?.comparator; //=> ">="
 */
export function cellTarget(text: string, metric: string): TargetPhrase | undefined {
  const match = cell.exec(text);
  const quantity = match === null ? undefined : quantityOf(match.slice(2, 2 + QUANTITY_GROUPS));
  if (match === null || quantity === undefined) return undefined;
  const [word = "", after = ""] = [match[1], match[2 + QUANTITY_GROUPS]];
  const comparator = least.test(word) || after === "以上" ? ">=" : most.test(word) || after !== "" ? "<=" : "=";
  return {
    from: 0,
    to: text.length,
    metric,
    comparator,
    ...quantity,
    ...(/^(?:>|高于|<|低于)$/.test(word) ? { strict: true } : {}),
  };
}
