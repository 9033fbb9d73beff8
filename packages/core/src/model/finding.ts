import * as z from "zod";
import { Need, OccurrenceState, Severity, Verdict } from "./verdict.ts";

/** A value that a message may show: texts and numbers as they are, lists joined by the reader's language. */
export const MessageValue = z.union([z.string(), z.number(), z.array(z.string())]);
export type MessageValue = z.infer<typeof MessageValue>;

/** Which sentence to say, and what to put in it; rendered only by a report. */
export const Message = z.strictObject({ id: z.string(), values: z.record(z.string(), MessageValue) });
export type Message = z.infer<typeof Message>;

/** Civil times `YYYY-MM-DDTHH:mm` between which something was due; the end is excluded. An open end is the empty text. */
export const Window = z.strictObject({ from: z.string(), to: z.string() });
export type Window = z.infer<typeof Window>;

/**
 * A finding 判定问题: computed, never stored as a fact. `fingerprint` is rule + slot + key and never changes with wording, locale or
 * position.
 */
export const Finding = z.strictObject({
  fingerprint: z.string(),
  rule: z.string(),
  severity: Severity,
  verdict: Verdict,
  state: OccurrenceState.optional(),
  slot: z.string(),
  key: z.array(z.string()),
  window: Window.optional(),
  message: Message,
  /** Ids of the entries that it rests on. */
  evidence: z.array(z.string()),
  needs: z.array(Need).optional(),
});
export type Finding = z.infer<typeof Finding>;
