import * as z from "zod";
import { bySite } from "./by-site.ts";

/** A bound that may differ by kind of site: a number, or a table with a figure for all `others`. */
export const SiteBound = bySite(z.number());
export type SiteBound = z.infer<typeof SiteBound>;
