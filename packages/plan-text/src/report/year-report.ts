import { formatDay, type Locale, parseDay, type Review } from "@houqin/core";
import { markerAt } from "../write/marker.ts";
import type { Line, OfficeDocument, Table } from "../write/office-document.ts";
import { inSameYear, sayDay, sayDays } from "../write/say-period.ts";
import { type Scribe, scribeOf } from "../write/scribe.ts";
import type { WriteOptions } from "../write/write-options.ts";
import { costTable } from "./cost-table.ts";
import { goalTable } from "./goal-table.ts";
import { type ReasonOptions, reasonsBy } from "./reasons.ts";
import { type ReportWord, told } from "./report-words.ts";
import { situation } from "./situation.ts";
import { taskLists } from "./task-lists.ts";
import { further, problems } from "./unmet.ts";

/** How a year report is written. */
export interface ReportOptions extends Omit<WriteOptions, "carry">, ReasonOptions {}

/** Makes the year report 年终总结 of a plan: what was promised, what was done and missed and why, and what it cost. */
export function yearReportDocument(review: Review, options: ReportOptions): OfficeDocument {
  const scribe = scribeOf(review.plan, options);
  const { locale } = scribe;
  const reasons = reasonsBy(scribe.names, options);
  const costs = costTable(review, scribe);
  const parts: readonly (readonly [ReportWord, readonly (Line | Table)[]])[] = [
    ["situation", situation(review, scribe)],
    ["goals", review.goals.length === 0 ? [] : [goalTable(review, scribe, options)]],
    ["tasks", taskLists(review, scribe)],
    ["problems", problems(review, scribe, reasons)],
    ["money", costs === undefined ? [] : [costs]],
    ["further", further(review, scribe)],
  ];
  const written = parts.filter(([, blocks]) => blocks.length > 0);
  return {
    language: locale === "zh" ? "zh-CN" : "en-GB",
    blocks: [
      { style: "title", text: titleOf(review.plan.title, scribe) },
      { style: "subtitle", text: days(review, scribe) },
      ...written.flatMap(([heading, blocks], index): readonly (Line | Table)[] => [
        { style: "heading1", text: `${markerAt(0, index + 1, locale)}${told(heading, locale)}` },
        ...blocks,
      ]),
      ...[options.site?.name, options.issuedOn === undefined ? undefined : sayDay(options.issuedOn, locale)].flatMap(
        (text): readonly Line[] => (text === undefined ? [] : [{ style: "signature", text }]),
      ),
    ],
  };
}

/** 工作计划 becomes 工作总结; a title that names no plan gets what it is. */
function titleOf(title: string, { locale }: Scribe): string {
  return locale === "zh" && title.endsWith("计划")
    ? `${title.slice(0, -2)}总结`
    : told("title", locale, { plan: title });
}

function days({ period, asOf }: Review, { locale }: Scribe): string {
  const [span, at] = [sayDays(period.from, period.to, locale), sayMoment(asOf, locale)];
  if (locale !== "zh") return `(${span}, ${told("asOf", locale, { asOf: at })})`;
  return `（${span}，${told("asOf", locale, { asOf: inSameYear(at, sayDay(period.to, locale)) })}）`;
}

/** The end of a day is said by that day, not by the beginning of the next. */
function sayMoment(moment: string, locale: Locale): string {
  const [day = "", clock = ""] = moment.split("T");
  const number = parseDay(day);
  if (number !== undefined && clock === "00:00") return sayDay(formatDay(number - 1), locale);
  return [sayDay(day, locale), clock].filter(Boolean).join(" ");
}
