import * as z from "zod";
import { Instant } from "./field.ts";

/** The answer that an item does not apply here 不适用; the item must allow it. */
export const notApplicable = "notApplicable";

/** Names under which an app keeps a photograph or signature. */
const Kept = z.string().min(1).max(500);

/** What a person answers: `pass` or `fail`, a number, an option, counts by deduction, words, kept photographs. */
export const AnswerValue = z.union([
  z.string().max(20_000),
  z.number(),
  z.array(Kept).max(50),
  z.record(z.string().max(60), z.number()),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** What goes with an answer. */
export const AnswerExtras = z.strictObject({
  note: z.string().max(2000).optional(),
  photos: z.array(Kept).max(50).optional(),
  signature: Kept.optional(),
  by: z.string().max(200).optional(),
  at: Instant.optional(),
  /** What the inspector adds to the issue of a miss, by the fields of its kind: measure, due day, who is responsible. */
  issue: z.record(z.string().max(60), z.union([z.string().max(2000), z.number(), z.boolean()])).optional(),
});
export type AnswerExtras = z.infer<typeof AnswerExtras>;

/** One answer; `sample` says of which place or dish, in a section that is answered for several. */
export const Answer = z.strictObject({
  item: z.string().max(60),
  sample: z.string().max(100).optional(),
  value: AnswerValue,
  ...AnswerExtras.shape,
});
export type Answer = z.infer<typeof Answer>;

/** What was drawn for a sampled section, from a list of how many, with which seed. */
export const Sample = z.strictObject({
  section: z.string(),
  seed: z.string().max(200),
  of: z.int().min(0),
  drawn: z.array(z.string().min(1).max(100)),
});
export type Sample = z.infer<typeof Sample>;

/** A fact that conditions may ask. */
export const FactValue = z.union([z.string().max(200), z.number(), z.boolean()]);
export type FactValue = z.infer<typeof FactValue>;

/**
 * A checklist being filled, or filled 检查: plain JSON, the data of an entry. It is pinned to the version and content of its checklist.
 * `apart` keeps answers to items that are not asked for any more; they count for nothing, and are back when the item is.
 */
export const Inspection = z.strictObject({
  checklist: z.string(),
  version: z.string(),
  hash: z.string(),
  facts: z.record(z.string(), FactValue).optional(),
  samples: z.array(Sample).optional(),
  answers: z.array(Answer),
  apart: z.array(Answer).optional(),
  startedAt: Instant.optional(),
  completedAt: Instant.optional(),
});
export type Inspection = z.infer<typeof Inspection>;
