import type { DayChange, OccasionChange, OccasionTime, Replan } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { titleOf } from "./say.ts";
import { phrase } from "./words/phrase.ts";
import { sayKey } from "./words/say-key.ts";

const title = phrase({
  zh: "日历变更后的计划调整：{from} 至 {to}",
  en: "What the new calendar changes, {from} to {to}",
});
const lead = phrase({
  zh: "改期 {moved} 项，新增 {appeared} 项，取消 {vanished} 项，不变 {unchanged} 项",
  en: "Moved {moved}, new {appeared}, gone {vanished}, unchanged {unchanged}",
});
const guessed = phrase({
  zh: "还有 {count} 天的安排没有公布，仍可能变动",
  en: "{count} days are still not announced and may change",
});
const daysHeading = phrase({ zh: "变动的日子", en: "Days that changed" });
const off = phrase({ zh: "{day} 改为休息", en: "{day} is now off" });
const on = phrase({ zh: "{day} 改为上班", en: "{day} is now worked" });
const headings = {
  moved: phrase({ zh: "改期", en: "Moved" }),
  appeared: phrase({ zh: "新增", en: "New" }),
  vanished: phrase({ zh: "取消", en: "Gone" }),
};
const columns = [
  phrase({ zh: "事项", en: "What" }),
  phrase({ zh: "对象", en: "For" }),
  phrase({ zh: "原来", en: "Before" }),
  phrase({ zh: "现在", en: "Now" }),
  phrase({ zh: "因为", en: "Because of" }),
];

/**
 * Writes what another calendar changes of a plan as plain text.
 *
 * @example
 * const replan = engine.replan({ site, plan, calendar: plainCalendar });
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * replanText(replan, options).split("\n")[0]; //=> "日历变更后的计划调整：2026年9月1日 至 2026年9月30日"
 */
export function replanText(replan: Replan, options: ReaderOptions): string {
  return textLayout(blocks(replan, readerOf(options)));
}

/**
 * Writes what another calendar changes of a plan as markdown.
 *
 * @example
 * const replan = engine.replan({ site, plan, calendar: plainCalendar });
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * replanMarkdown(replan, options).split("\n")[0]; //=> "# 日历变更后的计划调整：2026年9月1日 至 2026年9月30日"
 */
export function replanMarkdown(replan: Replan, options: ReaderOptions): string {
  return markdownLayout(blocks(replan, readerOf(options)));
}

function blocks(replan: Replan, reader: Reader): readonly Block[] {
  const { locale, times } = reader;
  const { from, to, days, stillProvisional, unchanged } = replan;
  const { moved, appeared, vanished } = replan;
  const counts = { moved: moved.length, appeared: appeared.length, vanished: vanished.length, unchanged };
  return [
    { heading: title(locale, { from: times.day(from), to: times.day(to) }), level: 1 },
    {
      lines: [lead(locale, counts), ...(stillProvisional === 0 ? [] : [guessed(locale, { count: stillProvisional })])],
    },
    ...(days.length === 0
      ? []
      : [
          { heading: daysHeading(locale), level: 2 as const },
          {
            lines: days.map(({ day, after }: DayChange) => (after.working ? on : off)(locale, { day: times.day(day) })),
          },
        ]),
    ...(["moved", "appeared", "vanished"] as const).flatMap((what): Block[] =>
      replan[what].length === 0
        ? []
        : [
            { heading: headings[what](locale), level: 2 },
            {
              columns: columns.map((column) => ({ title: column(locale) })),
              rows: replan[what].map((change) => rowOf(change, reader)),
            },
          ],
    ),
  ];
}

function rowOf({ rule, key, before, after, because }: OccasionChange, reader: Reader): string[] {
  const span = (time: OccasionTime | undefined) => (time ? reader.times.span({ from: time.opens, to: time.due }) : "—");
  return [
    titleOf(rule, reader),
    sayKey(key, [rule], reader),
    span(before),
    span(after),
    because.map(reader.times.day).join(reader.locale === "zh" ? "、" : ", ") || "—",
  ];
}
