import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Reconcile } from "../../requirement/reconcile/schema.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkMetric } from "./check-metric.ts";
import { checkEach, keyLength } from "./check-register.ts";

/** Checks a reconciliation: at least two figures, all on its key. */
export function checkReconcile(catalogue: Catalogue, at: string, { of, key, each }: Reconcile): readonly Problem[] {
  const keys = each === undefined ? (key?.length ?? 0) : keyLength(catalogue, each);
  const labels = Object.keys(of);
  return [
    ...(labels.length < 2
      ? [
          {
            code: "incomplete",
            path: `${at}.of`,
            found: phrase("figures", { count: labels.length }),
            expected: phrase("twoFigures"),
          },
        ]
      : []),
    ...Object.entries(of).flatMap(([label, metric]) => checkMetric(catalogue, `${at}.of.${label}`, metric, keys)),
    ...checkEach(catalogue, `${at}.each`, each),
  ];
}
