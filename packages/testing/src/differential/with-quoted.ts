import type { Requirement } from "@houqin/core";
import { metricsOf } from "../requirement-metrics.ts";
import { requirements } from "./requirements.ts";

/** Whether a requirement asks for a figure of `cadence-day`, its own metric or the scorecard whose score it asks for; that one must be there. */
function quotesCadenceDay(requirement: Requirement): boolean {
  return metricsOf(requirement).some(({ metric }) => {
    if (typeof metric === "string") return false;
    return "figure" in metric
      ? metric.of.includes("x/cadence-day")
      : "score" in metric && /^x\/kept/.test(metric.score);
  });
}

/** One of the requirements under its name, with what it quotes: all that an engine needs to judge it. */
export function withQuoted(name: string, requirement: Requirement): Readonly<Record<string, Requirement>> {
  const own = { [name]: requirement };
  return quotesCadenceDay(requirement) ? { ...own, "cadence-day": requirements["cadence-day"] ?? requirement } : own;
}
