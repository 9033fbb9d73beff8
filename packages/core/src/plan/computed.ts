import * as z from "zod";

/**
 * Members by which people type in how a goal or task stands. They are refused with the reason: a figure that somebody typed in proves
 * nothing, so every one is computed from the entries.
 */
export const computed = Object.fromEntries(
  (["value", "actual", "progress", "baseline", "score", "done"] as const).map((name) => [
    name,
    z
      .never({ error: "nothing: it is computed from the entries, never typed in; give a metric that measures it" })
      .optional()
      .describe("Computed from the entries, never typed in."),
  ]),
) as Readonly<Record<"value" | "actual" | "progress" | "baseline" | "score" | "done", z.ZodOptional<z.ZodNever>>>;
