import type { Metric } from "../../ledger/metric.ts";
import type { Source } from "../../ledger/source.ts";
import { type Clear, repeated } from "../edit.ts";
import type { Target } from "./schema.ts";

/** More than these would be no small change. */
const MOST = 5;

/** Of what was counted too often the last goes; of what was counted too seldom there is more. */
export const clearTarget: Clear<Target> = ({ metric }, { finding: { key, evidence, message } }) => {
  if (message.id === "tooHigh") {
    return Array.from({ length: Math.min(MOST, evidence.length) }, (_, index) =>
      evidence.slice(-index - 1).map((entry) => ({ withdraw: entry })),
    );
  }
  const of = typeof metric === "string" ? undefined : counted(metric);
  return of ? repeated(MOST, { add: of, key }) : [];
};

function counted(metric: Metric): Source | undefined {
  if ("quotient" in metric) {
    const [top] = metric.quotient;
    return typeof top === "string" ? undefined : counted(top);
  }
  return "of" in metric && !("figure" in metric) ? metric.of : undefined;
}
