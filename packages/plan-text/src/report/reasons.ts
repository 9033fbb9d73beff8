import type { Catalogue, ReviewedGoal, ReviewedTask, Why } from "@houqin/core";
import type { Names } from "../write/names.ts";
import { told } from "./report-words.ts";

type Need = Why["needs"][number];

/** Says why something came out as it did. */
export interface Reasons {
  readonly goal: (goal: ReviewedGoal) => string;
  readonly task: (task: ReviewedTask) => string;
}

/** What reasons are said with. */
export interface ReasonOptions {
  readonly catalogue?: Catalogue | undefined;
  /** Says a finding by its fingerprint; without it findings are only counted. */
  readonly sayFinding?: ((fingerprint: string) => string | undefined) | undefined;
}

/** Findings that are told as examples of all. */
const MOST_TOLD = 2;

export function reasonsBy(names: Names, { catalogue, sayFinding }: ReasonOptions): Reasons {
  const { locale } = names;
  const join = (parts: readonly string[], outcome: string) =>
    parts.join(locale === "zh" ? "；" : "; ") || told(outcome === "unknown" ? "unknown" : "noReason", locale);
  const of = ({ findings, excuses = [], waived, needs }: Why): readonly string[] => {
    const missing = [...new Set(needs.map(needed))];
    return [
      ...foundIn(findings),
      ...excuses.map(({ count, reason, entry }) => told("excused", locale, { count, reason: reason ?? entry })),
      ...(waived > 0 ? [told("waived", locale, { count: waived })] : []),
      ...(missing.length > 0 ? [told("needs", locale, { needs: missing })] : []),
    ];
  };
  const foundIn = (findings: readonly string[]): readonly string[] => {
    const count = findings.length;
    const such = findings.slice(0, MOST_TOLD).flatMap((each) => sayFinding?.(each) ?? []);
    if (count === 0) return [];
    if (such.length === 0) return [told("found", locale, { count })];
    const word = such.length === count ? "foundAll" : "foundSuch";
    return [told(word, locale, { count, findings: such.join(locale === "zh" ? "；" : "; ") })];
  };
  const needed = (need: Need): string => {
    if (need.what === "measure") return told("measure", locale);
    if (need.what === "opening")
      return catalogue?.registers.find(({ id }) => id === need.register)?.title?.[locale] ?? need.register;
    if (need.what === "scorecard")
      return catalogue?.scorecards.find(({ id }) => id === need.scorecard)?.title[locale] ?? need.scorecard;
    if (need.what === "pack") return need.pack;
    const kind = names.kind(need.kind);
    if (need.what !== "path") return locale === "zh" ? `“${kind}”` : kind;
    const columns = catalogue?.kinds.find(({ id }) => id === need.kind)?.columns;
    const column = columns?.find(({ path }) => path === need.path)?.title?.[locale] ?? need.path;
    return locale === "zh" ? `“${kind}”的${column}` : `${column} of ${kind}`;
  };
  return {
    goal: ({ why, unmetFor, outcome }) =>
      join([...(unmetFor > 1 ? [told("years", locale, { count: unmetFor })] : []), ...of(why)], outcome),
    task: ({ why, result, outcome }) =>
      join(
        [...(result.overdue ? [told("overdue", locale, { count: result.overdue.count })] : []), ...of(why)],
        outcome,
      ),
  };
}
