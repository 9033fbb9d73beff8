import { compare, type Fraction, minus, plus, times, toFraction, toNumber } from "../ledger/decimal.ts";
import type { ItemOutcome } from "../model/checklist-condition.ts";
import type { ChecklistItem, JudgedItem } from "../model/checklist-item.ts";
import { notApplicable } from "../model/inspection.ts";
import { valueFault } from "./value-fault.ts";

/** What an answer came to. Without points the item is worth none. */
export interface Judgement {
  readonly outcome: ItemOutcome;
  readonly points?: number;
  readonly faults?: number;
  readonly deduction?: number;
}

const zero = toFraction(0);

/** Whether an item is judged at all: words, photographs and signatures are not. */
export function isJudged(item: ChecklistItem): item is JudgedItem {
  return item.type !== "text" && item.type !== "photo" && item.type !== "signature";
}

/** What an item is worth: its points, by default 1; a choice the points of its dearest option. */
export function worthOf(item: JudgedItem): number {
  if (item.points !== undefined) return item.points;
  if (item.type !== "choice") return 1;
  const given = item.options.flatMap(({ points }) => (points === undefined ? [] : [points]));
  return given.length === 0 ? 1 : Math.max(...given);
}

/**
 * Judges a value as the answer to an item, exactly; undefined for an answer that does not fit the item, and for items that nobody judges.
 *
 * @example
 * const title = { zh: "地面", en: "Floor" };
 * const list = [{ id: "dust", title, points: 0.5, most: 5 }, { id: "water", title, points: 2 }];
 * judge({ id: "floor", title, type: "deductions", points: 3, list }, { dust: 3 }); //=> { outcome: "missed", points: 1.5, faults: 3, deduction: 1.5 }
 */
export function judge(item: ChecklistItem, value: unknown): Judgement | undefined {
  if (!isJudged(item) || valueFault(item, value) !== undefined) return undefined;
  if (value === notApplicable) return { outcome: "notApplicable" };
  const worth = worthOf(item);
  switch (item.type) {
    case "check":
      return allOrNothing(value === "pass", worth);
    case "number": {
      const reading = Number(value);
      return allOrNothing(reading >= (item.atLeast ?? reading) && reading <= (item.atMost ?? reading), worth);
    }
    case "score": {
      const points = Number(value);
      return { outcome: points >= (item.passFrom ?? item.points) ? "met" : "missed", points };
    }
    case "choice": {
      const option = item.options.find((each) => each.value === value);
      const fails = option?.fails === true;
      return { outcome: fails ? "missed" : "met", points: option?.points ?? (fails ? 0 : worth) };
    }
    case "count": {
      const faults = Number(value);
      const met = faults <= (item.allowed ?? 0);
      if (item.each === undefined) return { ...allOrNothing(met, worth), faults };
      return {
        ...takenOff(times(toFraction(item.each), toFraction(faults)), worth),
        outcome: met ? "met" : "missed",
        faults,
      };
    }
    case "deductions": {
      const counts = new Map(Object.entries(Object(value)));
      const of = (id: string) => Number(counts.get(id) ?? 0);
      const faults = item.list.reduce((sum, { id }) => sum + of(id), 0);
      const off = item.list.reduce(
        (sum, { id, points }) => plus(sum, times(toFraction(points), toFraction(of(id)))),
        zero,
      );
      return { ...takenOff(off, worth), outcome: faults === 0 ? "met" : "missed", faults };
    }
  }
}

function allOrNothing(met: boolean, worth: number): Judgement {
  return { outcome: met ? "met" : "missed", points: met ? worth : 0 };
}

/** Points after a deduction, which takes at most what there is. */
function takenOff(off: Fraction, worth: number): { readonly points: number; readonly deduction: number } {
  const all = toFraction(worth);
  const deduction = compare(off, all) > 0 ? all : off;
  return { points: toNumber(minus(all, deduction)), deduction: toNumber(deduction) };
}
