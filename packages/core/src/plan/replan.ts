import type { OccasionChange, OccasionTime, Replan } from "../model/replan.ts";
import { nearestPairs } from "./nearest-pairs.ts";

/** One thing due of one rule, as far as its time goes. */
export interface Timed extends OccasionTime {
  readonly rule: string;
  readonly key: readonly string[];
}

type Changes = Pick<Replan, "moved" | "appeared" | "vanished" | "unchanged">;

/**
 * Tells what is not the same in two lists of things due, with as few changes as there can be: of one rule and key whatever goes on one side
 * and comes on the other has moved, in order of time and as little as possible. `changedDays` are sorted.
 */
export function replanned(before: readonly Timed[], after: readonly Timed[], changedDays: readonly string[]): Changes {
  const groups = new Map<string, { readonly gone: Timed[]; readonly come: Timed[] }>();
  const groupOf = ({ rule, key }: Timed) => {
    const name = [rule, ...key].join("\u001f");
    const group = groups.get(name) ?? { gone: [], come: [] };
    groups.set(name, group);
    return group;
  };
  const known = countOf(before);
  const kept = countOf([]);
  for (const each of after) {
    const text = textOf(each);
    const had = (known.get(text) ?? 0) - (kept.get(text) ?? 0);
    if (had > 0) kept.set(text, (kept.get(text) ?? 0) + 1);
    else groupOf(each).come.push(each);
  }
  const unchanged = [...kept.values()].reduce((sum, count) => sum + count, 0);
  for (const each of before) {
    const left = kept.get(textOf(each)) ?? 0;
    if (left > 0) kept.set(textOf(each), left - 1);
    else groupOf(each).gone.push(each);
  }
  const changes = [...groups.values()].flatMap(({ gone, come }) =>
    nearestPairs(gone, come, ({ opens }) => opens).map(([old, now]) => changeOf(old, now, changedDays)),
  );
  const inOrder = changes.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    moved: inOrder.filter((change) => change.before && change.after),
    appeared: inOrder.filter((change) => !change.before),
    vanished: inOrder.filter((change) => !change.after),
    unchanged,
  };
}

function countOf(items: readonly Timed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(textOf(item), (counts.get(textOf(item)) ?? 0) + 1);
  return counts;
}

function textOf({ rule, key, slot, opens, due }: Timed): string {
  return [rule, slot, opens, due, ...key].join("\u001f");
}

function changeOf(before: Timed | undefined, after: Timed | undefined, changedDays: readonly string[]): OccasionChange {
  const { rule, key } = before ?? (after as Timed);
  const times = [before, after].flatMap((time) => (time ? [time.opens.slice(0, 10), time.due.slice(0, 10)] : []));
  const [first, last] = [times.reduce((a, b) => (a < b ? a : b)), times.reduce((a, b) => (a > b ? a : b))];
  const between = changedDays.filter((day) => first <= day && day <= last);
  const earlier = changedDays.filter((day) => day < first).slice(-1);
  return {
    rule,
    key: [...key],
    ...(before ? { before: timeOf(before) } : {}),
    ...(after ? { after: timeOf(after) } : {}),
    because: between.length > 0 ? between : earlier.length > 0 ? earlier : changedDays.slice(0, 1),
  };
}

function timeOf({ slot, opens, due }: Timed): OccasionTime {
  return { slot, opens, due };
}

function orderOf({ before, after, rule, key }: OccasionChange): string {
  return [(before ?? after)?.opens, rule, ...key].join("\u001f");
}
