import * as z from "zod";
import { Controls } from "./budget-line.ts";

/** Whole numbers of the unit's smallest part: fen for CNY, millionths for units that are no currency. */
const Minor = z.int();

/**
 * Where a line stands, each figure the sum of its own postings: available + committed + spent = appropriated. Two stand beside them:
 * `requested`, what is asked for and not yet answered, and `received`, what came in.
 */
export const Balance = z.strictObject({
  appropriated: Minor,
  available: Minor,
  committed: Minor,
  spent: Minor,
  requested: Minor,
  received: Minor,
});
export type Balance = z.infer<typeof Balance>;

/** How a forecast is made: spent so far by days; by last year's course; spent and committed, and direct spending going on as before. */
export const ForecastMethod = z.enum(["straightLine", "seasonal", "committedPlusRunRate"]);
export type ForecastMethod = z.infer<typeof ForecastMethod>;

/** What will have been spent at the end of the period, by a named method from named inputs (amounts in smallest parts, days as they are). */
export const Forecast = z.strictObject({
  method: ForecastMethod,
  spent: Minor,
  /** Appropriated less forecast: negative where the line will not do. */
  left: Minor,
  inputs: z.record(z.string(), z.int()),
});
export type Forecast = z.infer<typeof Forecast>;

/** What a month was given, what was spent in it, and the difference: positive where less was spent than planned. */
export const MonthVariance = z.strictObject({ month: z.string(), planned: Minor, spent: Minor, variance: Minor });
export type MonthVariance = z.infer<typeof MonthVariance>;

/** The same from the first day of the period through a day; of the month of that day, the plan counts by its days. */
export const VarianceToDate = z.strictObject({ through: z.string(), planned: Minor, spent: Minor, variance: Minor });
export type VarianceToDate = z.infer<typeof VarianceToDate>;

/** Where what a line has been given came from. */
export const Origins = z.strictObject({
  appropriation: Minor,
  revision: Minor,
  transferIn: Minor,
  transferOut: Minor,
  carriedIn: Minor,
  carriedOut: Minor,
  other: Minor,
});
export type Origins = z.infer<typeof Origins>;

/** One line in one unit. The balance is its own; `tree`, `months`, `toDate` and `forecasts` are of the line with all below it. */
export const BudgetLineState = z.strictObject({
  line: z.string(),
  name: z.string(),
  parent: z.string().optional(),
  /** False for a row in another unit than the line's, or of a line that no entry defines. */
  defined: z.boolean(),
  unit: z.string(),
  /** Decimals of the unit: 2 for CNY. */
  digits: z.int(),
  period: z.strictObject({ from: z.string(), to: z.string() }),
  ...Balance.shape,
  origins: Origins,
  tree: Balance,
  months: z.array(MonthVariance),
  toDate: VarianceToDate,
  forecasts: z.array(Forecast),
  control: Controls,
  monthlyControl: Controls,
  reserve: z.boolean(),
  earmark: z.array(z.string()).optional(),
});
export type BudgetLineState = z.infer<typeof BudgetLineState>;

/** What is still open of a commitment, or of a request. */
export const OpenDocument = z.strictObject({
  id: z.string(),
  stage: z.enum(["committed", "requested"]),
  line: z.string(),
  unit: z.string(),
  open: Minor,
  /** The day of the document. */
  since: z.string(),
  title: z.string().optional(),
  purpose: z.string().optional(),
});
export type OpenDocument = z.infer<typeof OpenDocument>;

/** What can be wrong with budget documents; nothing of it is clamped or left out but what does not balance. */
export const BudgetProblemCode = z.enum([
  "unknownLine",
  "unknownParent",
  "parentCircle",
  "unknownPeriod",
  "unitDiffers",
  "unknownCommitment",
  "unknownRequest",
  "otherLine",
  "overSettled",
  "overAnswered",
  "selfApproved",
  "notApproved",
  "otherPurpose",
  "purposeMissing",
  "earmarkLeft",
  "carriedMore",
  "overdrawn",
  "outsidePeriod",
  "monthOutside",
  "unbalanced",
  "tooLarge",
  "badAmount",
]);
export type BudgetProblemCode = z.infer<typeof BudgetProblemCode>;

/** Something that is wrong: with which document, on which line, by how much. */
export const BudgetProblem = z.strictObject({
  code: BudgetProblemCode,
  /** The document. */
  entry: z.string().optional(),
  line: z.string().optional(),
  unit: z.string().optional(),
  amount: Minor.optional(),
  /** What it names: a commitment, a request, another line, a unit, a purpose, an amount as it was written. */
  names: z.string().optional(),
  didYouMean: z.string().optional(),
  /** How many documents are alike, where they are told once. */
  count: z.int().optional(),
});
export type BudgetProblem = z.infer<typeof BudgetProblem>;

/** A budget as it stands 预算执行: its lines, what is open, what is wrong, and the sum of all lines in each unit. */
export const BudgetState = z.strictObject({
  period: z.strictObject({ from: z.string(), to: z.string() }),
  through: z.string(),
  lines: z.array(BudgetLineState),
  totals: z.array(z.strictObject({ unit: z.string(), digits: z.int(), ...Balance.shape })),
  open: z.array(OpenDocument),
  problems: z.array(BudgetProblem),
});
export type BudgetState = z.infer<typeof BudgetState>;
