import type { Checklist } from "../model/checklist.ts";
import { frozen } from "../model/frozen.ts";
import type { Inspection } from "../model/inspection.ts";
import type { Mark } from "../model/mark.ts";
import { isJudged, worthOf } from "./judge.ts";
import { rollUp } from "./roll-up.ts";
import { type Standing, standingsOf } from "./standing.ts";

/** What else is known of an inspection's misses. */
export interface MarkOptions {
  /** The day by which a miss was put right, by the id of the item (with `@` and the sample in a sampled section); undefined while it is not. */
  readonly corrected?: (path: string) => string | undefined;
}

/**
 * What every item of an inspection came to, in the order of the checklist, ready to be scored: one mark for each item that is judged and asked for.
 * Items that are hidden have none; items of a sampled section have one for all samples.
 *
 * @example
 * const form = answer(start(fireSheet, { facts: { areaKind: "dorm" } }), "exits", "fail");
 * marksOf(fireSheet, form.inspection).map(({ item, outcome, points }) => `${item} ${outcome} ${points}`);
 * //=> ["exits missed 0", "extinguishers open undefined", "chargers open undefined"]
 */
export function marksOf(checklist: Checklist, inspection: Inspection, options: MarkOptions = {}): readonly Mark[] {
  const groups = new Map<string, { readonly rule: Standing["slot"]["rule"]; readonly marks: [Mark, ...Mark[]] }>();
  for (const standing of standingsOf(checklist, inspection)) {
    const mark = markOf(standing, options.corrected?.(standing.slot.id));
    if (mark === undefined) continue;
    const group = groups.get(mark.item);
    if (group) group.marks.push(mark);
    else groups.set(mark.item, { rule: standing.slot.rule, marks: [mark] });
  }
  return frozen([...groups.values()].map(({ rule, marks }) => (rule ? rolledUp(marks, rule) : marks[0])));
}

/** The roll-up of a sampled item; it is put right when the last of its misses is. */
function rolledUp(marks: [Mark, ...Mark[]], rule: NonNullable<Standing["slot"]["rule"]>): Mark {
  const { corrected: _one, ...mark } = rollUp(marks, rule);
  const missed = marks.filter(({ outcome }) => outcome === "missed");
  const days = missed.flatMap(({ corrected }) => corrected ?? []);
  const last = days.toSorted().at(-1);
  return mark.outcome === "missed" && last !== undefined && days.length === missed.length
    ? { ...mark, corrected: last }
    : mark;
}

function markOf({ slot, shown, judgement }: Standing, corrected: string | undefined): Mark | undefined {
  const { item, sections } = slot;
  if (!shown || !isJudged(item)) return undefined;
  const worth = worthOf(item);
  const { outcome, points, faults, deduction } = judgement ?? { outcome: "open" as const };
  return {
    item: item.id,
    path: sections.map(({ id }) => id),
    outcome,
    outOf: worth,
    ...(points === undefined ? {} : { points }),
    ...(faults === undefined ? {} : { faults }),
    ...(deduction === undefined ? {} : { deduction }),
    ...(item.class === undefined ? {} : { class: item.class }),
    ...(item.weight === undefined ? {} : { weight: item.weight }),
    ...(item.critical ? { critical: true } : {}),
    ...(outcome === "missed" && corrected !== undefined ? { corrected } : {}),
  };
}
