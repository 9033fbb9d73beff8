import type { Entry } from "../../model/entry.ts";
import { flag, type HonestyFlag, type HonestyOptions } from "./honesty-flag.ts";
import { personOf, seriesOf, valueAt } from "./series.ts";

/** Below so many other inspections nothing is known of how often one is full. */
const FEW = 30;

/**
 * Inspections that always give full marks: one checklist, one inspector, and never a point off, while others do take points off.
 *
 * @example
 * const entry = (n: number, by: string, percent: number) =>
 *   ({ id: `${by}-${n}`, kind: "checklist/score", at: "2026-03-05T08:00", actors: { by }, data: { checklist: "dorm", percent } });
 * const numbers = Array.from({ length: 40 }, (_, n) => n);
 * const entries = [...numbers.map((n) => entry(n, "p-wang", 100)), ...numbers.map((n) => entry(n, "p-chen", n % 4 === 0 ? 100 : 90))];
 * alwaysFull(entries).map(({ series }) => series.by); //=> ["p-wang"]
 */
export function alwaysFull(
  entries: readonly Entry[],
  { chance = 0.001, fullRun = 20 }: HonestyOptions = {},
): readonly HonestyFlag[] {
  const whole = entries.filter(
    (entry) =>
      entry.kind === "checklist/score" &&
      typeof valueAt(entry, "percent") === "number" &&
      valueAt(entry, "section") === undefined,
  );
  const isFull = (entry: Entry) => valueAt(entry, "percent") === 100;
  const series = seriesOf(whole, (entry) => JSON.stringify([valueAt(entry, "checklist"), personOf(entry) ?? ""]));
  return [...series.values()].flatMap((own) => {
    if (own.length < fullRun || !own.every(isFull)) return [];
    const members = new Set(own);
    const checklist = String(valueAt(own[0] as Entry, "checklist"));
    const peers = whole.filter((entry) => !members.has(entry) && valueAt(entry, "checklist") === checklist);
    const likely = peers.length < FEW ? 1 : peers.filter(isFull).length / peers.length;
    if (likely ** own.length >= chance && peers.length >= FEW) return [];
    return [flag("alwaysFull", "checklist/score", { checklist, by: personOf(own[0] as Entry) }, own, { score: 100 })];
  });
}
