import type { Plan, Responsibility, ResponsibilityGap } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { phrase } from "./words/phrase.ts";
import { planWords } from "./words/plan-words.ts";

const title = phrase({ zh: "责任落实情况（{asOf}）", en: "Responsibilities as of {asOf}" });
const columns = [
  { title: phrase({ zh: "岗位", en: "Post" }) },
  { title: phrase({ zh: "在岗人数", en: "Holders" }), align: "right" },
  { title: phrase({ zh: "措施", en: "Tasks" }), align: "right" },
  { title: phrase({ zh: "目标", en: "Goals" }), align: "right" },
  { title: phrase({ zh: "责任区", en: "Areas" }) },
] as const;
const gapsHeading = phrase({ zh: "没有落实的：{count} 项", en: "Gaps: {count}" });
const none = phrase({ zh: "事事有人管，事事有记录。", en: "Everything has an owner and leaves a record." });
const noPost = phrase({ zh: "“{of}”没有责任岗位", en: "“{of}” has no responsible post" });
const unknownPost = phrase({
  zh: "“{of}”的责任岗位 {post} 不在岗位表里",
  en: "{post}, responsible for “{of}”, is no post of the site",
});
const vacantPost = phrase({
  zh: "{post} 现在没有人在岗，涉及：{of}",
  en: "Nobody holds {post} now; it answers for: {of}",
});
const unknownArea = phrase({
  zh: "“{of}”提到的区域 {area} 不存在",
  en: "{area}, of which “{of}” speaks, is no area of the site",
});
const noOwner = phrase({ zh: "{area} 没有责任人", en: "Nobody owns {area}" });
const severalOwners = phrase({ zh: "{area} 有不止一个责任人：{owners}", en: "{area} has several owners: {owners}" });
const noEntry = phrase({ zh: "“{of}”做没做没有记录可查", en: "“{of}” leaves no entry" });
const notKept = phrase({
  zh: "“{of}”的台账没有在登记：{kinds}",
  en: "“{of}” leaves entries that are not kept: {kinds}",
});

/** Whose responsibilities are written: the plan by whose words its tasks are called, beside what a reader needs. */
export interface ResponsibilityOptions extends ReaderOptions {
  readonly plan: Plan;
}

/**
 * Writes who answers for what, and what nobody does, as plain text.
 *
 * @example
 * const responsibility = engine.responsibility({ site, plan, asOf: "2026-09-05" });
 * const options = { plan, catalogue: engine.catalogue(plan), site, locale: "zh" };
 * responsibilityText(responsibility, options).split("\n")[0]; //=> "责任落实情况（2026年9月5日 24:00）"
 */
export function responsibilityText(responsibility: Responsibility, options: ResponsibilityOptions): string {
  return textLayout(blocks(responsibility, options.plan, readerOf(options)));
}

/**
 * Writes who answers for what, and what nobody does, as markdown.
 *
 * @example
 * const responsibility = engine.responsibility({ site, plan, asOf: "2026-09-05" });
 * const options = { plan, catalogue: engine.catalogue(plan), site, locale: "zh" };
 * responsibilityMarkdown(responsibility, options).split("\n")[0]; //=> "# 责任落实情况（2026年9月5日 24:00）"
 */
export function responsibilityMarkdown(responsibility: Responsibility, options: ResponsibilityOptions): string {
  return markdownLayout(blocks(responsibility, options.plan, readerOf(options)));
}

function blocks({ asOf, posts, gaps }: Responsibility, plan: Plan, reader: Reader): readonly Block[] {
  const { locale, names } = reader;
  const words = planWords(plan);
  const called = (id: string) => words(id) ?? names.of(id);
  return [
    { heading: title(locale, { asOf: reader.times.end(asOf) }), level: 1 },
    {
      columns: columns.map(({ title: column, ...more }) => ({ title: column(locale), ...more })),
      rows: posts.map(({ post, holders, tasks, goals, areas }) => [
        names.of(post),
        String(holders),
        String(tasks.length),
        String(goals.length),
        areas.map(names.of).join(locale === "zh" ? "、" : ", ") || "—",
      ]),
    },
    { heading: gapsHeading(locale, { count: gaps.length }), level: 2 },
    gaps.length === 0
      ? { lines: [none(locale)] }
      : { items: gaps.map((gap) => ({ text: sayGap(gap, called, reader) })) },
  ];
}

function sayGap(gap: ResponsibilityGap, called: (id: string) => string, { locale, names }: Reader): string {
  switch (gap.gap) {
    case "noPost":
      return noPost(locale, { of: called(gap.of) });
    case "unknownPost":
      return unknownPost(locale, { of: called(gap.of), post: gap.post });
    case "vacantPost":
      return vacantPost(locale, { post: names.of(gap.post), of: gap.of.map(called) });
    case "unknownArea":
      return unknownArea(locale, { of: called(gap.of), area: gap.area });
    case "noOwner":
      return noOwner(locale, { area: names.of(gap.area) });
    case "severalOwners":
      return severalOwners(locale, { area: names.of(gap.area), owners: gap.owners.map(names.of) });
    case "noEntry":
      return noEntry(locale, { of: called(gap.of) });
    case "notKept":
      return notKept(locale, { of: called(gap.of), kinds: gap.kinds.map(names.kind) });
  }
}
