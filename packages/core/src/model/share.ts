import * as z from "zod";
import { Verdict } from "./verdict.ts";

/** How many units of a rule got each verdict. */
export const Tally = z.record(Verdict, z.int());
export type Tally = z.infer<typeof Tally>;

/** A share as an exact fraction of whole numbers and as a number; absent when nothing was decided. */
export const Share = z.strictObject({ of: z.int(), out: z.int(), value: z.number() });
export type Share = z.infer<typeof Share>;
