import { Requirement } from "@houqin/core";
import * as z from "zod";
import { topicNames } from "../about/topics.ts";

const place = { quote: z.string(), start: z.int().min(0) };
const text = z.strictObject({ zh: z.string(), en: z.string() });

const OutlineItem = z.strictObject({
  level: z.int().min(1),
  label: z.string(),
  title: z.string(),
  start: z.int().min(0),
});

const rhythm = { cadence: z.string(), times: z.number().optional(), interval: z.number().optional() };
const Cadence = z.strictObject({
  ...place,
  ...rhythm,
  season: z.string().optional(),
  alternatives: z.array(z.strictObject(rhythm)).optional(),
});

const Deadline = z.strictObject({
  ...place,
  kind: z.enum(["by", "on", "in", "start", "range", "series", "anchor"]),
  date: z.string().optional(),
  from: z.string().optional(),
  dates: z.array(z.string()).optional(),
  anchor: z.string().optional(),
});

const Target = z.strictObject({
  ...place,
  metric: z.string(),
  comparator: z.enum([">=", "<=", "=", "improve"]),
  value: z.number().optional(),
  unit: z.string(),
  direction: z.enum(["up", "down"]).optional(),
  strict: z.boolean().optional(),
});

const Amount = z.strictObject({
  ...place,
  value: z.number(),
  unit: z.literal("CNY"),
  kind: z.enum(["budget", "cost", "price", "penalty", "threshold", "saving", "deposit", "reward"]),
  comparator: z.enum(["<=", ">="]).optional(),
});

const Owner = z.strictObject({ ...place, role: z.string(), form: z.enum(["explicit", "subject", "table"]) });

const Law = z.strictObject({
  ...place,
  title: z.string(),
  repealed: z.strictObject({ on: z.string(), replacedBy: z.string() }).optional(),
});

const indices = z.array(z.int().min(0));
const Task = z.strictObject({
  id: z.string(),
  ...place,
  /** Index into `outline` of the heading that it stands under. */
  section: z.int().min(0).optional(),
  cadences: indices,
  deadlines: indices,
  targets: indices,
  amounts: indices,
  owners: indices,
  /** The rule of the packs that it answers to, where a catalogue was given and the words leave no doubt. */
  rule: z.string().optional(),
  /** What it promises where its figure is not the rule's: the rule's requirement with that figure. */
  requirement: Requirement.optional(),
  /** Rules that it may answer to, the likest first, where none is sure. */
  candidates: z.array(z.string()).optional(),
});

/** What the reader or the linter has to say about a place: what is wrong, and what could stand there instead. */
export const Diagnostic = z.strictObject({
  code: z.string(),
  ...place,
  message: text,
  /** Put in place of the quote, it mends the plan; `basis` tells where it is drawn from. */
  suggestion: z.strictObject({ replacement: z.string(), basis: z.string().optional() }).optional(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;

const lists = {
  title: z.strictObject(place).optional(),
  orgKind: z.string().optional(),
  /** A period of core: `2026`, `2026-H1`, `2025-09-01/2026-08-31`. */
  period: z.string().optional(),
  periodAt: z.strictObject({ ...place, first: z.string(), last: z.string(), assumed: z.boolean() }).optional(),
  posts: z.array(z.string()),
  outline: z.array(OutlineItem),
  goals: z.array(Task),
  tasks: z.array(Task),
  cadences: z.array(Cadence),
  deadlines: z.array(Deadline),
  targets: z.array(Target),
  amounts: z.array(Amount),
  owners: z.array(Owner),
  topics: z.array(z.enum(topicNames)),
  topicsAt: z.array(z.strictObject({ ...place, topic: z.enum(topicNames) })),
  laws: z.array(Law),
  diagnostics: z.array(Diagnostic),
};

/** One plan of a file, as it was read. */
export const PlanPart = z.strictObject(lists);
export type PlanPart = z.infer<typeof PlanPart>;

/**
 * What was read from a text. Every `quote` stands at its `start` in `text`. When the file holds one plan, its lists also stand at the top.
 *
 * @example
 * const { text, cadences } = PlanReading.parse(readPlanText("一、食堂\n1、每日检查。"));
 * cadences?.every(({ quote, start }) => text.slice(start, start + quote.length) === quote); //=> true
 */
export const PlanReading = z.strictObject({
  format: z.literal("houqin/plan-reading@1"),
  text: z.string(),
  plans: z.array(PlanPart),
  ...z.strictObject(lists).partial().shape,
});
export type PlanReading = z.infer<typeof PlanReading>;
