import { frozen } from "../model/frozen.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { minuteOf } from "./seen-facts.ts";

/** An issue that came from an item of a checklist. */
export interface RepeatableIssue {
  readonly id: string;
  readonly at: string;
  readonly item: string;
  readonly area: string;
}

/** The same item failing in the same area time and again 同一问题反复出现. */
export interface Repeat {
  readonly item: string;
  readonly area: string;
  /** The issues of the breach that made it a repeat and those before it within the days, in order of time. */
  readonly issues: readonly string[];
  /** When it became one: the moment of its last issue. */
  readonly since: string;
}

/**
 * Finds breaches that were repeated: an item that failed in an area `times` times within `days` days. Each such series is told once, when it is
 * complete; the next one begins after it. What is found asks for its root cause.
 *
 * @example
 * const seen = (id: string, at: string) => ({ id, at, item: "exits", area: "dorm-1" });
 * repeats([seen("a", "2026-03-02"), seen("b", "2026-03-20"), seen("c", "2026-04-28")], { times: 2, days: 30 });
 * //=> [{ item: "exits", area: "dorm-1", issues: ["a", "b"], since: "2026-03-20" }]
 */
export function repeats(
  issues: readonly RepeatableIssue[],
  { times, days }: { readonly times: number; readonly days: number },
): readonly Repeat[] {
  const groups = new Map<string, { readonly issue: RepeatableIssue; readonly minute: number }[]>();
  for (const [index, issue] of issues.entries()) {
    const name = JSON.stringify([issue.area, issue.item]);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ issue, minute: minuteOf(`issues.${index}.at`, issue.at, "start") });
  }
  const found = [...groups.values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => a.minute - b.minute || (a.issue.id < b.issue.id ? -1 : 1));
    const series: Repeat[] = [];
    let first = 0;
    for (const [index, { issue, minute }] of ordered.entries()) {
      while (minute - (ordered[first]?.minute ?? minute) >= days * MINUTES_PER_DAY) first += 1;
      if (index - first + 1 < times) continue;
      const { item, area, at } = issue;
      series.push({ item, area, issues: ordered.slice(first, index + 1).map((each) => each.issue.id), since: at });
      first = index + 1;
    }
    return series;
  });
  return frozen(
    found.toSorted((a, b) =>
      a.since === b.since ? (a.area + a.item < b.area + b.item ? -1 : 1) : a.since < b.since ? -1 : 1,
    ),
  );
}
