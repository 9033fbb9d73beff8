import * as z from "zod";

/** When one occasion is due. */
export const OccasionTime = z.strictObject({ slot: z.string(), opens: z.string(), due: z.string() });
export type OccasionTime = z.infer<typeof OccasionTime>;

const DayFace = z.strictObject({
  working: z.boolean(),
  status: z.enum(["confirmed", "provisional", "unknown"]),
  holiday: z.string().optional(),
  makeUp: z.literal(true).optional(),
});

/** A day that is worked under one calendar and not under the other. */
export const DayChange = z.strictObject({ day: z.string(), before: DayFace, after: DayFace });
export type DayChange = z.infer<typeof DayChange>;

/** An occasion that is not the same under both calendars: it moved, appeared (no `before`) or vanished (no `after`). */
export const OccasionChange = z.strictObject({
  rule: z.string(),
  key: z.array(z.string()),
  before: OccasionTime.optional(),
  after: OccasionTime.optional(),
  /** Days whose change explains it: those that it lies on or between; failing these, the last one before it, from which counting went on otherwise. */
  because: z.array(z.string()),
});
export type OccasionChange = z.infer<typeof OccasionChange>;

/** One plan under two calendars. What is not listed is due at the same times under both. */
export const Replan = z.strictObject({
  format: z.literal("houqin/replan@1"),
  site: z.string(),
  plan: z.string(),
  from: z.string(),
  to: z.string(),
  days: z.array(DayChange),
  moved: z.array(OccasionChange),
  appeared: z.array(OccasionChange),
  vanished: z.array(OccasionChange),
  unchanged: z.int(),
  /** Days that the new calendar still only guesses. */
  stillProvisional: z.int(),
});
export type Replan = z.infer<typeof Replan>;
