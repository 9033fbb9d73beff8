import * as z from "zod";
import { Verdict } from "../model/verdict.ts";

/** How a goal or task that was carried over stood in an earlier plan, as that plan's review computed it. Nothing is judged by it. */
export const PastYear = z.strictObject({
  plan: z.string(),
  period: z.string(),
  asOf: z.string(),
  verdict: Verdict,
  was: z.number().optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
});
export type PastYear = z.infer<typeof PastYear>;
