import { match, NO, YES } from "../ledger/match.ts";
import type { MetricRef, NamedMetric } from "../ledger/metric.ts";
import type { Source } from "../ledger/source.ts";
import { tableOf } from "../ledger/store.ts";
import type { DaysSince } from "../model/goal-result.ts";
import type { Frame } from "../requirement/program.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { formatDay, MINUTES_PER_DAY } from "../time/civil.ts";

/**
 * How long something that shall not happen has not: since it last did, or since records of it are kept. Undefined for other requirements,
 * for what is not kept, and where it cannot be told whether a later entry is such a one.
 */
export function daysSince(frame: Frame, requirement: Requirement | undefined): DaysSince | undefined {
  if (requirement?.shape !== "target" || requirement.atMost !== 0) return undefined;
  const source = countedBy(requirement.metric, frame.metrics);
  const kind = source && frame.store.kinds.get(source.kind);
  const kept = source && frame.keeping.kept(source.kind);
  if (!source || !kind || !kept) return undefined;
  const [table, condition] = [tableOf(frame.store, kind), match(frame, kind, source.where)];
  const last = { row: -1, at: Number.NEGATIVE_INFINITY, doubt: Number.NEGATIVE_INFINITY };
  for (let row = 0; row < table.size; row += 1) {
    const answer = frame.live(table, row) ? condition.test(row) : NO;
    const at = table.at.values[row] as number;
    if (answer === NO || at >= frame.now()) continue;
    if (answer !== YES) last.doubt = Math.max(last.doubt, at);
    else if (at > last.at || (at === last.at && (table.ids[row] as string) > (table.ids[last.row] as string)))
      [last.row, last.at] = [row, at];
  }
  if (last.doubt > last.at) return undefined;
  const today = Math.floor((frame.now() - 1) / MINUTES_PER_DAY);
  const since = last.row < 0 ? kept.from : Math.floor(last.at / MINUTES_PER_DAY);
  // Kinds that the site file itself speaks of are kept from before all time.
  if (last.row < 0 && kept.from < -MINUTES_PER_DAY * 1000) return undefined;
  return {
    days: Math.max(today - since, 0),
    ...(last.row < 0 ? {} : { last: table.ids[last.row] as string }),
    since: formatDay(since),
  };
}

/** The entries that a metric counts, where that is all that it does. */
function countedBy(ref: MetricRef, metrics: ReadonlyMap<string, NamedMetric>): Source | undefined {
  const metric = typeof ref === "string" ? metrics.get(ref)?.metric : ref;
  return metric && "count" in metric ? metric.of : undefined;
}
