import type { Load } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { phrase } from "./words/phrase.ts";
import { saySlot } from "./words/say-slot.ts";

const title = phrase({ zh: "各岗位工作量：{from} 至 {to}", en: "Load of the posts, {from} to {to}" });
const columns = [
  { title: phrase({ zh: "岗位", en: "Post" }) },
  { title: phrase({ zh: "周次", en: "Week" }) },
  { title: phrase({ zh: "件数", en: "Things due" }), align: "right" },
  { title: phrase({ zh: "用时（分钟）", en: "Minutes" }), align: "right" },
  { title: phrase({ zh: "能承担", en: "Capacity" }) },
  { title: phrase({ zh: "情况", en: "State" }) },
] as const;
const over = phrase({ zh: "超负荷", en: "too much" });
const items = phrase({ zh: "{count} 件", en: "{count} things" });
const minutes = phrase({ zh: "{count} 分钟", en: "{count} minutes" });
const nobody = phrase({ zh: "另有 {count} 件没有责任岗位", en: "{count} more things due have no post" });
const nothing = phrase({ zh: "这段时间各岗位都没有要办的事。", en: "Nothing is due for any post in this time." });

/**
 * Writes what each post has to do by weeks, and who has too much, as plain text.
 *
 * @example
 * const load = engine.workload({ site, plan, from: "2026-09-07", to: "2026-09-13" });
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * loadText(load, options).split("\n")[0]; //=> "各岗位工作量：2026年9月7日 至 2026年9月13日"
 */
export function loadText(load: Load, options: ReaderOptions): string {
  return textLayout(blocks(load, readerOf(options)));
}

/**
 * Writes what each post has to do by weeks, and who has too much, as markdown.
 *
 * @example
 * const load = engine.workload({ site, plan, from: "2026-09-07", to: "2026-09-13" });
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * loadMarkdown(load, options).split("\n")[0]; //=> "# 各岗位工作量：2026年9月7日 至 2026年9月13日"
 */
export function loadMarkdown(load: Load, options: ReaderOptions): string {
  return markdownLayout(blocks(load, readerOf(options)));
}

function blocks({ from, to, posts, unassigned }: Load, { locale, names, times }: Reader): readonly Block[] {
  const rows = posts.flatMap(({ post, perWeek, minutesPerWeek, weeks }) => {
    const capacity = [
      ...(perWeek === undefined ? [] : [items(locale, { count: perWeek })]),
      ...(minutesPerWeek === undefined ? [] : [minutes(locale, { count: minutesPerWeek })]),
    ];
    return weeks.map((week) => [
      names.of(post),
      saySlot(week.week, locale, times),
      String(week.items),
      String(week.minutes),
      capacity.join(locale === "zh" ? "、" : ", ") || "—",
      week.over ? over(locale) : "",
    ]);
  });
  return [
    { heading: title(locale, { from: times.day(from), to: times.day(to) }), level: 1 },
    rows.length === 0
      ? { lines: [nothing(locale)] }
      : { columns: columns.map(({ title: column, ...more }) => ({ title: column(locale), ...more })), rows },
    ...(unassigned === 0 ? [] : [{ lines: [nobody(locale, { count: unassigned })] }]),
  ];
}
