import type { Agenda, AgendaItem } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { titleOf } from "./say.ts";
import { groupBy } from "./sections/finding-groups.ts";
import { phrase } from "./words/phrase.ts";
import { sayKey } from "./words/say-key.ts";
import { lastOf, sayOccasion } from "./words/say-occasion.ts";
import { stateWords } from "./words/verdict-words.ts";

const title = phrase({ zh: "{from} 至 {to} 待办事项：{count} 项", en: "Due from {from} to {to}: {count}" });
const nothing = phrase({ zh: "这段时间没有要办的事。", en: "Nothing is due in this time." });
const day = phrase({ zh: "{day} 前办结", en: "Due on {day}" });
const guessed = {
  provisional: phrase({ zh: "（节假日安排未公布，日期暂定）", en: " (holidays not announced, may move)" }),
  unknown: phrase({ zh: "（超出日历范围，日期仅供参考）", en: " (beyond the calendar, a guess)" }),
};
const overdueWord = phrase({ zh: "漏办待补", en: "missed, to make up for" });
const columns = [
  phrase({ zh: "最迟", en: "By" }),
  phrase({ zh: "最早", en: "From" }),
  phrase({ zh: "事项", en: "What" }),
  phrase({ zh: "对象", en: "For" }),
  phrase({ zh: "时段", en: "Slot" }),
  phrase({ zh: "责任岗位", en: "Post" }),
  phrase({ zh: "情况", en: "State" }),
  phrase({ zh: "所依规则", en: "Rules" }),
];

/**
 * Writes what is due as plain text, by the day on which it is due.
 *
 * @example
 * const agenda = engine.agenda({ site, plan, from: "2026-09-01", to: "2026-09-13" });
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * agendaText(agenda, options).split("\n")[0]; //=> "9月1日 至 9月13日 待办事项：2 项"
 */
export function agendaText(agenda: Agenda, options: ReaderOptions): string {
  return textLayout(agendaBlocks(agenda, readerOfAgenda(agenda, options)));
}

/**
 * Writes what is due as markdown, by the day on which it is due.
 *
 * @example
 * const agenda = engine.agenda({ site, plan, from: "2026-09-01", to: "2026-09-13" });
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * agendaMarkdown(agenda, options).split("\n")[0]; //=> "# 9月1日 至 9月13日 待办事项：2 项"
 */
export function agendaMarkdown(agenda: Agenda, options: ReaderOptions): string {
  return markdownLayout(agendaBlocks(agenda, readerOfAgenda(agenda, options)));
}

function readerOfAgenda(agenda: Agenda, options: ReaderOptions): Reader {
  return readerOf({ ...options, within: agenda, things: agenda.names ?? options.things });
}

function agendaBlocks({ from, to, items }: Agenda, reader: Reader): readonly Block[] {
  const { locale, times } = reader;
  const told = { from: times.day(from), to: times.day(to), count: items.length };
  const head: Block = { heading: title(locale, told), level: 1 };
  if (items.length === 0) return [head, { lines: [nothing(locale)] }];
  const days = [...groupBy(items, (item) => dayAndClock(lastOf(item, reader))[0])];
  return [
    head,
    ...days.flatMap(([each, due]): Block[] => [
      { heading: day(locale, { day: each }), level: 2 },
      {
        columns: columns.map((column) => ({ title: column(locale) })),
        rows: due.map((item) => rowOf(item, each, reader)),
      },
    ]),
  ];
}

function rowOf(item: AgendaItem, day: string, reader: Reader): string[] {
  const { opens, kind, key, posts, state, overdue, calendar, rules } = item;
  const { locale, names, times } = reader;
  const separator = locale === "zh" ? "、" : ", ";
  const [start, clock] = dayAndClock(opens === undefined ? "—" : times.moment(opens));
  return [
    dayAndClock(lastOf(item, reader))[1],
    start === day || start === "" ? clock : `${start} ${clock}`,
    names.kind(kind),
    sayKey(key, rules, reader),
    sayOccasion(item, reader),
    posts.map(names.of).join(separator) || "—",
    (overdue ? overdueWord(locale) : stateWords[state ?? "open"][locale]) + (calendar ? guessed[calendar](locale) : ""),
    rules.map((rule) => titleOf(rule, reader)).join(separator),
  ];
}

/** A moment as it is said, parted where the clock begins. */
function dayAndClock(moment: string): readonly [string, string] {
  const space = moment.lastIndexOf(" ");
  return [moment.slice(0, Math.max(space, 0)), moment.slice(space + 1)];
}
