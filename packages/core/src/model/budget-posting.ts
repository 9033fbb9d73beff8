import * as z from "zod";
import { budgetUnits } from "./budget-units.ts";
import { commonFunds } from "./common-codes.ts";
import { defineEntry } from "./define-entry.ts";
import type { YieldedEntry } from "./entry.ts";
import { documentId, ref } from "./field.ts";
import { Unit, wholeParts } from "./unit-digits.ts";

/**
 * Where money or goods stand 环节. Of each document available + committed + spent = appropriated; two stand beside them: `requested`, what
 * is asked for and not yet answered, and `received`, what came in.
 */
export const Stage = z.enum(["appropriated", "available", "committed", "spent", "requested", "received"]);
export type Stage = z.infer<typeof Stage>;

/** A month of a year, `2026-09`. */
export const Month = z.stringFormat("month", /^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof Month>;

/** What people call the stages. */
export const stageTitles = {
  appropriated: { zh: "预算数", en: "appropriated" },
  available: { zh: "可用数", en: "available" },
  committed: { zh: "占用数", en: "committed" },
  spent: { zh: "支出数", en: "spent" },
  requested: { zh: "申请中", en: "requested" },
  received: { zh: "收入数", en: "received" },
} as const;

/**
 * A movement on a budget line 预算分录: `amount` (signed, in `unit`) is added to what stands at `stage`. Only documents yield it, and the
 * postings of one document balance on every line: available + committed + spent = appropriated. `source` is the document, `chain` the
 * commitment or request whose balance it moves, else the document itself. What is spent or received also says of which `fund`.
 */
export const budgetPosting = defineEntry("budget/posting", {
  title: { zh: "预算分录", en: "Budget posting" },
  fields: {
    line: { zh: "预算科目", en: "line" },
    stage: { zh: "环节", en: "stage", values: stageTitles },
    amount: { zh: "增减数", en: "amount" },
    unit: { zh: "计量单位", en: "unit", values: budgetUnits },
    source: { zh: "来源单据", en: "source" },
    chain: { zh: "所属单据", en: "chain" },
    document: { zh: "单据种类", en: "document" },
    month: { zh: "额度月份", en: "month" },
    fund: { zh: "资金来源", en: "fund", values: commonFunds },
  },
  data: z
    .object({
      line: ref("budget/line"),
      stage: Stage,
      amount: z.number(),
      unit: Unit.default("CNY"),
      source: documentId(),
      chain: documentId(),
      /** Kind of the source without its pack, such as `expense`. */
      document: z.string(),
      /** The month that an appropriation is bound to; without one it is spread over the period. */
      month: Month.optional(),
      /** Of documents that spend or receive. */
      fund: z.string().optional(),
    })
    .superRefine(wholeParts("amount")),
  backfillDays: 7,
});

/** What the postings of one document have in common. */
export interface PostingFace {
  readonly line: string;
  readonly unit: string;
  readonly source: string;
  readonly chain?: string;
  readonly document: string;
  readonly month?: string | undefined;
  readonly fund?: string;
  /** The day on which it counts, where that is not when the document happened. */
  readonly day?: string;
}

/**
 * Makes the postings of a document by what each stage gains; stages that gain 0 get none.
 *
 * @example
 * const face = { line: "food", unit: "CNY", source: "order-1", document: "commitment" };
 * postings("", face, { committed: 200, available: -200 }).map(({ name, data }) => [name, data.amount]); //=> [["available", -200], ["committed", 200]]
 */
export function postings(
  prefix: string,
  { day, chain, month, ...face }: PostingFace,
  gains: { readonly [S in Stage]?: number },
): readonly YieldedEntry[] {
  const stages = Stage.options.filter((stage) => (gains[stage] ?? 0) !== 0);
  return stages.map((stage) => ({
    name: `${prefix}${stage}`,
    kind: budgetPosting.id,
    actors: {},
    ...(day === undefined ? {} : { at: `${day}T23:59`, covers: day }),
    data: {
      ...face,
      chain: chain ?? face.source,
      stage,
      amount: gains[stage] ?? 0,
      ...(month === undefined ? {} : { month }),
    },
  }));
}
