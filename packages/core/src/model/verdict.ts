import * as z from "zod";

/** What is said of one unit of a requirement. */
export const Verdict = z.enum(["pass", "fail", "pending", "unknown", "notApplicable", "waived", "error"]);
export type Verdict = z.infer<typeof Verdict>;

/** How an occurrence of a cadence or deadline stands; its verdict is always read from this. */
export const OccurrenceState = z.enum([
  "open",
  "onTime",
  "backfilled",
  "nothingToReport",
  "late",
  "lateBackfilled",
  "missed",
  "excused",
]);
export type OccurrenceState = z.infer<typeof OccurrenceState>;

/** How much a failing verdict matters. */
export const Severity = z.enum(["error", "warn", "info", "off"]);
export type Severity = z.infer<typeof Severity>;

/** A fact that is missing, and what would settle it. */
export const Need = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("keep"), kind: z.string() }),
  z.strictObject({ what: z.literal("path"), kind: z.string(), path: z.string(), entry: z.string().optional() }),
  z.strictObject({ what: z.literal("opening"), register: z.string(), key: z.array(z.string()) }),
  z.strictObject({ what: z.literal("entry"), kind: z.string(), key: z.array(z.string()).optional() }),
  z.strictObject({ what: z.literal("pack"), pack: z.string() }),
  z.strictObject({ what: z.literal("scorecard"), scorecard: z.string() }),
  z.strictObject({ what: z.literal("measure"), goal: z.string() }),
]);
export type Need = z.infer<typeof Need>;

/** What a need is about, in one word: a path, register, pack, scorecard, goal or kind. */
export function needName(need: Need): string {
  if (need.what === "path") return need.path;
  if (need.what === "opening") return need.register;
  if (need.what === "scorecard") return need.scorecard;
  if (need.what === "measure") return need.goal;
  return need.what === "pack" ? need.pack : need.kind;
}
