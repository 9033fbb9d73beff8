import type { Derivation, ScoreExplanation } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { entryItem } from "./sections/entry-item.ts";
import { findingItem } from "./sections/finding-item.ts";
import { scorecards } from "./sections/scorecards.ts";
import { phrase } from "./words/phrase.ts";
import { sayPoints } from "./words/say-points.ts";

const arithmetic = phrase({ zh: "分数怎么来的", en: "How the score came about" });
const titles = [
  { title: phrase({ zh: "组成", en: "Term" }) },
  { title: phrase({ zh: "计入总分", en: "Points in the whole" }), align: "right" },
  { title: phrase({ zh: "本项得分", en: "Own points" }), align: "right" },
  { title: phrase({ zh: "读数", en: "Value" }), align: "right" },
] as const;
const losses = phrase({ zh: "失分的问题：{count} 项", en: "What cost points: {count}" });
const evidence = phrase({ zh: "依据的记录：{count} 条", en: "Entries it rests on: {count}" });
const many = phrase({ zh: "没有相关记录，或多得不逐条列出。", en: "None, or too many to name one by one." });

/**
 * Writes how a score came about: its terms down to the readings, which add up exactly, and the entries behind them.
 *
 * @example
 * const leaf = { id: "weight", title: { zh: "留样", en: "Samples" }, compliance: ["canteen/sample-weight"], scale: { outOf: 100, linear: { zeroAt: 0, fullAt: 1 } } };
 * const kitchens = defineScorecard({ id: "kitchens", title: { zh: "食堂月度考评", en: "Kitchens" }, period: "month", score: leaf });
 * const scored = createEngine({ packs: [canteen], scorecards: [kitchens] });
 * const explanation = scored.explainScore({ site, entries: [sample], asOf: "2026-09-05" }, { score: "kitchens" });
 * const options = { catalogue: scored.catalogue(), site, locale: "zh" };
 * scoreExplanationText(explanation, options).includes("失分的问题：1 项"); //=> true
 */
export function scoreExplanationText(explanation: ScoreExplanation, options: ReaderOptions): string {
  return textLayout(blocks(explanation, options, readerOf(options)));
}

/**
 * The same as {@link scoreExplanationText}, in markdown.
 *
 * @example
 * const leaf = { id: "weight", title: { zh: "留样", en: "Samples" }, compliance: ["canteen/sample-weight"], scale: { outOf: 100, linear: { zeroAt: 0, fullAt: 1 } } };
 * const kitchens = defineScorecard({ id: "kitchens", title: { zh: "食堂月度考评", en: "Kitchens" }, period: "month", score: leaf });
 * const scored = createEngine({ packs: [canteen], scorecards: [kitchens] });
 * const explanation = scored.explainScore({ site, entries: [sample], asOf: "2026-09-05" }, { score: "kitchens" });
 * const options = { catalogue: scored.catalogue(), site, locale: "zh" };
 * scoreExplanationMarkdown(explanation, options).includes("## 分数怎么来的"); //=> true
 */
export function scoreExplanationMarkdown(explanation: ScoreExplanation, options: ReaderOptions): string {
  return markdownLayout(blocks(explanation, options, readerOf(options)));
}

function blocks(
  { result, scorecard, lost, entries }: ScoreExplanation,
  { redact = true }: ReaderOptions,
  reader: Reader,
): readonly Block[] {
  const { locale } = reader;
  const named = new Map((scorecard?.parts ?? []).map(({ id, title }) => [id, title[locale]]));
  return [
    ...scorecards({ scores: [result] }, reader),
    { heading: arithmetic(locale), level: 2 },
    {
      columns: titles.map(({ title, ...more }) => ({ title: title(locale), ...more })),
      rows: termsOf(result.score.derivation, 0, (term) => term.title?.[locale] ?? named.get(term.id) ?? term.id),
    },
    ...(lost.length === 0
      ? []
      : [
          { heading: losses(locale, { count: lost.length }), level: 2 } as const,
          { items: lost.map((finding) => findingItem(finding, reader)) },
        ]),
    { heading: evidence(locale, { count: entries.length }), level: 2 },
    entries.length === 0
      ? { lines: [many(locale)] }
      : { items: entries.map((entry) => entryItem(entry, reader, redact)) },
  ];
}

/** The terms as rows, each below what it is part of and set in by its depth. */
function termsOf(
  term: Derivation,
  depth: number,
  called: (term: Derivation) => string,
): readonly (readonly string[])[] {
  const own = term.own && `${sayPoints(term.own.points)}/${sayPoints(term.own.outOf)}`;
  const row = [`${"　".repeat(depth)}${called(term)}`, sayPoints(term.points), own ?? "—", sayPoints(term.value)];
  return [row, ...term.terms.flatMap((each) => termsOf(each, depth + 1, called))];
}
