import type { Catalogue, Evaluation, Locale, Plan, Refusal, Site } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { readerOf } from "./reader.ts";
import { budget } from "./sections/budget.ts";
import { goals } from "./sections/goals.ts";
import { headline } from "./sections/headline.ts";
import { needs } from "./sections/needs.ts";
import { refused } from "./sections/refused.ts";
import { remarks } from "./sections/remarks.ts";
import { ruleTable } from "./sections/rule-table.ts";
import { scorecards } from "./sections/scorecards.ts";
import { tasks } from "./sections/tasks.ts";
import { pendingAdoption, waived } from "./sections/waived.ts";
import { wrongs } from "./sections/wrongs.ts";

/** What a report is written from, beside the evaluation. */
export interface ReportOptions {
  readonly catalogue: Catalogue;
  readonly site: Site;
  readonly plan?: Plan | undefined;
  readonly locale: Locale;
  /** Entries that were refused, by the ledger or by the reader of the files. */
  readonly refused?: readonly Refusal[];
  /** People are called by their post instead of their name; default true. */
  readonly redact?: boolean;
  /** How many findings of each rule, and how many refused entries, are written out; the rest is counted. Default: all. */
  readonly most?: number;
}

/**
 * Writes an evaluation as plain text for a terminal or a letter, in Chinese or English.
 *
 * @example
 * const evaluation = engine.evaluate({ site, plan, entries: [sample], asOf: "2026-09-05" });
 * const options = { plan, catalogue: engine.catalogue(plan), site, locale: "zh" };
 * textReport(evaluation, options).split("\n")[0]; //=> "青禾小学后勤检查报告"
 */
export function textReport(evaluation: Evaluation, options: ReportOptions): string {
  return textLayout(reportBlocks(evaluation, options));
}

/**
 * Writes an evaluation as markdown, in Chinese or English.
 *
 * @example
 * const evaluation = engine.evaluate({ site, plan, entries: [sample], asOf: "2026-09-05" });
 * const options = { plan, catalogue: engine.catalogue(plan), site, locale: "zh" };
 * markdownReport(evaluation, options).split("\n")[0]; //=> "# 青禾小学后勤检查报告"
 */
export function markdownReport(evaluation: Evaluation, options: ReportOptions): string {
  return markdownLayout(reportBlocks(evaluation, options));
}

function reportBlocks(evaluation: Evaluation, options: ReportOptions): readonly Block[] {
  const { site, plan, refused: refusals = [], most = Number.POSITIVE_INFINITY } = options;
  const reader = readerOf({ ...options, within: evaluation.period, things: evaluation.names });
  return [
    ...headline(evaluation, { site, plan, refused: refusals }, reader),
    ...remarks(evaluation.remarks, reader),
    ...goals(evaluation, plan, reader),
    ...scorecards(evaluation, reader),
    ...budget(evaluation, reader),
    ...wrongs(evaluation, most, reader),
    ...needs(evaluation, reader),
    ...tasks(evaluation, plan, reader),
    ...ruleTable(evaluation, reader),
    ...waived(evaluation, most, reader),
    ...pendingAdoption(evaluation, reader),
    ...refused(refusals, most, reader),
  ];
}
