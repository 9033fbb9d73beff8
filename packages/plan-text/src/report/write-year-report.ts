import type { Review } from "@houqin/core";
import { docxOf } from "../write/docx/docx-of.ts";
import { markdownOf } from "../write/markdown.ts";
import { plainTextOf } from "../write/plain-text.ts";
import { type ReportOptions, yearReportDocument } from "./year-report.ts";

/**
 * Writes the year report 年终总结 of a plan as a Word document.
 *
 * @example
 * const plan = { id: "p", title: "2026年后勤工作计划", period: "2026" };
 * const review = { format: "houqin/review@1", site: "s", plan, asOf: "2027-01-01T00:00", period: { from: "2026-01-01", to: "2026-12-31" }, goals: [], tasks: [] };
 * readPlanDocx(writeYearReportDocx(review)).text.split("\n")[0]; //=> "2026年后勤工作总结"
 */
export function writeYearReportDocx(review: Review, options: ReportOptions = {}): Uint8Array {
  return docxOf(yearReportDocument(review, options));
}

/**
 * Writes the year report of a plan as markdown.
 *
 * @example
 * const plan = { id: "p", title: "2026年后勤工作计划", period: "2026" };
 * const review = { format: "houqin/review@1", site: "s", plan, asOf: "2027-01-01T00:00", period: { from: "2026-01-01", to: "2026-12-31" }, goals: [], tasks: [] };
 * writeYearReportMarkdown(review).split("\n")[0]; //=> "# 2026年后勤工作总结"
 */
export function writeYearReportMarkdown(review: Review, options: ReportOptions = {}): string {
  return markdownOf(yearReportDocument(review, options));
}

/**
 * Writes the year report of a plan as plain text.
 *
 * @example
 * const plan = { id: "p", title: "Plan of 2026", period: "2026" };
 * const review = { format: "houqin/review@1", site: "s", plan, asOf: "2027-01-01T00:00", period: { from: "2026-01-01", to: "2026-12-31" }, goals: [], tasks: [] };
 * writeYearReportText(review, { locale: "en" }).split("\n")[0]; //=> "Plan of 2026: year report"
 */
export function writeYearReportText(review: Review, options: ReportOptions = {}): string {
  return plainTextOf(yearReportDocument(review, options));
}
