import { NEVER } from "../../ledger/table.ts";

/**
 * When to look again for what begins at a minute. A period that moves with time ends at midnight and takes in the next day one minute
 * later: what begins at that midnight is looked at twice.
 */
export function waitFor(minute: number, now: number): number {
  if (minute === now) return now + 1;
  return minute > now ? minute : NEVER;
}
