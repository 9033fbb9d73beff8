import * as z from "zod";
import { SavedStore } from "../ledger/saved-store.ts";
import { Schedule } from "../time/schedule.ts";

/**
 * A monitor as plain JSON: what was opened, as of when, and the content of its ledger. Refused entries stand in it by their refusals only.
 * It holds personal data as the ledger does, and belongs where the entries are kept.
 */
export const SavedMonitor = z.strictObject({
  format: z.literal("houqin/monitor@1"),
  site: z.string(),
  timeZone: z.string(),
  schedule: Schedule.optional(),
  plan: z.string().optional(),
  asOf: z.string(),
  /** Days to evaluate, where the caller fixed them. */
  period: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  /** How many entries of the site file were accepted; they are not counted. */
  own: z.int().nonnegative(),
  /** The rows of the site file as entries: those of the site that is handed in again must be the same. */
  rows: z.array(z.unknown()),
  store: SavedStore,
});
export type SavedMonitor = z.infer<typeof SavedMonitor>;
