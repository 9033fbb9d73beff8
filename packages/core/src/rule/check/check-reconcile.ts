import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Reconcile } from "../../requirement/reconcile/schema.ts";
import { checkMetric } from "./check-metric.ts";
import { checkEach, keyLength } from "./check-register.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a reconciliation: at least two figures, all on its key. */
export function checkReconcile(vocabulary: Vocabulary, at: string, { of, key, each }: Reconcile): readonly Problem[] {
  const keys = each === undefined ? (key?.length ?? 0) : keyLength(vocabulary, each);
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
    ...Object.entries(of).flatMap(([label, metric]) => checkMetric(vocabulary, `${at}.of.${label}`, metric, keys)),
    ...checkEach(vocabulary, `${at}.each`, each),
  ];
}
