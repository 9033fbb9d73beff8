import * as z from "zod";
import { Share, Tally } from "./share.ts";
import { Verdict } from "./verdict.ts";

/** How a task of the plan is carried out. One that is words only has neither rules nor verdict. */
export const TaskResult = z.strictObject({
  task: z.string(),
  owner: z.string().optional(),
  /** Ids of the rules by which it is judged. */
  rules: z.array(z.string()),
  /** The worst of its occasions. */
  verdict: Verdict.optional(),
  tally: Tally.optional(),
  /** Of what has come due, how much was done, be it late. */
  progress: Share.optional(),
  /** What has come due and is still to do: how much, since when, and its fingerprints. */
  overdue: z.strictObject({ count: z.int(), since: z.string(), which: z.array(z.string()) }).optional(),
  /** How many occasions it has brought so far, and the minutes that they take where the plan says how long one does. */
  load: z.strictObject({ occasions: z.int(), minutes: z.number().optional() }).optional(),
});
export type TaskResult = z.infer<typeof TaskResult>;
