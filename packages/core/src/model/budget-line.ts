import * as z from "zod";
import { Period } from "../time/period.ts";
import { commonLines } from "./common-codes.ts";
import { defineEntry } from "./define-entry.ts";
import { Day, ref } from "./field.ts";
import { unfit } from "./misfit.ts";
import { phrase } from "./phrase.ts";
import { Unit } from "./unit-digits.ts";

/** What happens to a document that asks for more than there is: it may not be submitted, it is warned about, it goes through. */
export const Control = z.enum(["stop", "warn", "ignore"]);
export type Control = z.infer<typeof Control>;

/** A control for each stage at which money or goods are asked for. */
export const Controls = z.strictObject({
  request: Control.optional(),
  commitment: Control.optional(),
  expense: Control.optional(),
});
export type Controls = z.infer<typeof Controls>;

/** Weights of the months of a year, `01` to `12`; months that are not named get nothing. */
export const MonthWeights = z
  .record(z.stringFormat("month-number", /^(0[1-9]|1[0-2])$/), z.number().min(0).max(1e6))
  .refine((weights) => Object.values(weights).some((weight) => weight > 0), unfit(phrase("weightedMonth")));
export type MonthWeights = z.infer<typeof MonthWeights>;

/** What a line says of itself, in a plan's budget and as an entry. */
export const lineFields = {
  name: z.string().min(1),
  parent: ref("budget/line").optional(),
  /** What its amounts are in. */
  unit: Unit.default("CNY"),
  /** The period that it is for; default: the evaluated one. */
  period: Period.optional(),
  /** The only purposes that it may be used for 专款专用. */
  earmark: z.array(z.string().min(1)).min(1).optional(),
  /** Against what is available for the whole period; default: warn a request, stop a commitment and an expense. */
  control: Controls.optional(),
  /** Against what the months up to the current one were given; default: ignore. */
  monthlyControl: Controls.optional(),
  /** How the period's amount is spread over its months; default: evenly. */
  months: MonthWeights.optional(),
  /** Whether requests that wait for a commitment are taken as gone 预占; default: no, they are only shown. */
  reserve: z.boolean().optional(),
  owner: z.string().optional(),
  until: Day.optional(),
};

const controlTitles = {
  stop: { zh: "禁止", en: "stop" },
  warn: { zh: "提醒", en: "warn" },
  ignore: { zh: "不控制", en: "ignore" },
} as const;

/**
 * A line of a budget 预算科目; `subject` is its id. Lines make a tree by `parent`; each is in one unit, money, kWh, m³ or pieces alike.
 *
 * @example
 * budgetLine.data.parse({ name: "食材" }); //=> { name: "食材", unit: "CNY" }
 */
export const budgetLine = defineEntry("budget/line", {
  title: { zh: "预算科目", en: "Budget line" },
  fields: {
    "@subject": { zh: "预算科目", en: "line", values: commonLines },
    name: { zh: "名称", en: "name" },
    parent: { zh: "上级科目", en: "parent line" },
    unit: { zh: "计量单位", en: "unit" },
    period: { zh: "预算期间", en: "period" },
    earmark: { zh: "专项用途", en: "purposes" },
    "control.request": { zh: "申请控制", en: "control of requests", values: controlTitles },
    "control.commitment": { zh: "占用控制", en: "control of commitments", values: controlTitles },
    "control.expense": { zh: "支出控制", en: "control of expenses", values: controlTitles },
    "monthlyControl.request": { zh: "申请按月控制", en: "monthly control of requests", values: controlTitles },
    "monthlyControl.commitment": { zh: "占用按月控制", en: "monthly control of commitments", values: controlTitles },
    "monthlyControl.expense": { zh: "支出按月控制", en: "monthly control of expenses", values: controlTitles },
    months: { zh: "分月比例", en: "months" },
    reserve: { zh: "申请即预占", en: "requests reserve" },
    owner: { zh: "责任人", en: "owner" },
    until: { zh: "停用日期", en: "last day" },
  },
  data: z.object(lineFields),
  subject: "budget/line",
});
