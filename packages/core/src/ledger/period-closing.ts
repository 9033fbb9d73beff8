import { MINUTES_PER_DAY } from "../time/civil.ts";
import type { MetricFrame } from "./metric-value.ts";
import type { ReadPeriod } from "./read-period.ts";

/** The minute at which a kind closes for a period. For all time there is nothing to wait for; what is not kept closes by its own days. */
export function closingOf({ keeping, store }: MetricFrame, kind: string, { to }: ReadPeriod, area?: number): number {
  if (!Number.isFinite(to)) return Number.NEGATIVE_INFINITY;
  if (keeping.kept(kind, area)) return keeping.closes(kind, (to + 1) * MINUTES_PER_DAY, area);
  return (to + 1 + (store.kinds.get(kind)?.backfillDays ?? 1)) * MINUTES_PER_DAY;
}
