import type { Each } from "../../ledger/each.ts";
import type { PeriodSpec } from "../../time/period.ts";
import type { OnlyIf } from "../only-if.ts";
import type { Reconcile } from "../reconcile/schema.ts";
import { type MetricInput, metricRef } from "./define-metric.ts";
import { plain } from "./plain.ts";

/**
 * Several labelled figures on one key agree at the end of each period 账实核对: book, list, card and thing; issued and returned;
 * sent and received. `tolerance` is absolute, or a share of the greatest; default 0.
 *
 * @example
 * reconcile({ book: levelOf("general/book"), shelf: "general/counted" }, { key: ["item"], period: "month" });
 * //=> { shape: "reconcile", of: { book: { level: "general/book" }, shelf: "general/counted" }, key: ["item"], period: "month", tolerance: 0 }
 */
export function reconcile(
  of: Readonly<Record<string, MetricInput>>,
  terms: {
    readonly period: PeriodSpec;
    readonly key?: readonly string[];
    readonly each?: Each;
    readonly tolerance?: number | { readonly share: number };
    readonly onlyIf?: OnlyIf;
  },
): Reconcile {
  const metrics = Object.fromEntries(Object.entries(of).map(([label, metric]) => [label, metricRef(metric)]));
  return plain<Reconcile>({ shape: "reconcile", of: metrics, ...terms, tolerance: terms.tolerance ?? 0 });
}
