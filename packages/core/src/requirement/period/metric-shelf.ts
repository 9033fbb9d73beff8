import type { KeyCode } from "../../ledger/key.ts";
import type { MetricRef } from "../../ledger/metric.ts";
import { metricFold } from "../../ledger/metric-fold.ts";
import type { MetricAsked, MetricFold, MetricFrame } from "../../ledger/metric-value.ts";

/** The metrics of one requirement, each folded once however often it is quoted. */
export interface MetricShelf {
  /** The metric, as read in the judged period (0) or so many units earlier. */
  readonly take: (ref: MetricRef, back?: number) => MetricFold;
  readonly folds: () => readonly MetricFold[];
  /** How far back any metric is read. */
  readonly backs: () => readonly number[];
}

/** Hears that a metric may have changed for a key (undefined: any) over periods whose counterpart `back` units earlier meets some days. */
export type ShelfChanged = (back: number, key: KeyCode | undefined, fromDay: number, toDay: number) => void;

export function metricShelf(frame: MetricFrame, asked: MetricAsked, changed: ShelfChanged): MetricShelf {
  const shelf = new Map<string, { readonly fold: MetricFold; readonly backs: Set<number> }>();
  return {
    take(ref, back = 0) {
      const name = JSON.stringify(ref);
      const known = shelf.get(name);
      if (known) {
        known.backs.add(back);
        return known.fold;
      }
      const backs = new Set([back]);
      const fold = metricFold(frame, ref, asked, (key, fromDay, toDay) => {
        for (const each of backs) changed(each, key, fromDay, toDay);
      });
      shelf.set(name, { fold, backs });
      return fold;
    },
    folds: () => [...shelf.values()].map(({ fold }) => fold),
    backs: () => [...new Set([...shelf.values()].flatMap(({ backs }) => [...backs]))],
  };
}
