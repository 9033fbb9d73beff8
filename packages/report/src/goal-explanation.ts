import type { GoalExplanation, Plan } from "@houqin/core";
import { ruleBlocks } from "./explanation.ts";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { clearingItems } from "./sections/clearing-items.ts";
import { entryItem } from "./sections/entry-item.ts";
import { goals } from "./sections/goals.ts";
import { phrase } from "./words/phrase.ts";
import { planWords } from "./words/plan-words.ts";

const units = phrase({
  zh: "各期合计：达标 {met}，未达标 {missed}，未到期 {pending}，资料不足 {unknown}",
  en: "Over all periods: met {met}, missed {missed}, pending {pending}, unknown {unknown}",
});
const evidence = phrase({ zh: "依据的记录：{count} 条", en: "Entries it rests on: {count}" });
const clears = phrase({ zh: "怎样消除", en: "What would clear it" });

/** Whose goal it is, beside how it is written. */
export interface GoalExplanationOptions extends ReaderOptions {
  readonly plan: Plan;
}

/**
 * Writes why a goal stands where it does: figures, rule with the layers that set it, entries, and what would clear a miss.
 *
 * @example
 * const asked = { site, plan, entries: [sample], asOf: "2026-09-05" };
 * const explanation = engine.explainGoal(asked, "samples");
 * const options = { plan, catalogue: engine.catalogue(plan), site, locale: "zh" };
 * goalExplanationText(explanation, options).split("\n")[0]; //=> "九月留样不少于四次"
 */
export function goalExplanationText(explanation: GoalExplanation, options: GoalExplanationOptions): string {
  return textLayout(blocks(explanation, options, readerOf(options)));
}

/**
 * The same as {@link goalExplanationText}, in markdown.
 *
 * @example
 * const asked = { site, plan, entries: [sample], asOf: "2026-09-05" };
 * const explanation = engine.explainGoal(asked, "samples");
 * const options = { plan, catalogue: engine.catalogue(plan), site, locale: "zh" };
 * goalExplanationMarkdown(explanation, options).split("\n")[0]; //=> "# 九月留样不少于四次"
 */
export function goalExplanationMarkdown(explanation: GoalExplanation, options: GoalExplanationOptions): string {
  return markdownLayout(blocks(explanation, options, readerOf(options)));
}

function blocks(
  { goal, parts, rule, finding, entries, clearing }: GoalExplanation,
  { plan, redact = true }: GoalExplanationOptions,
  reader: Reader,
): readonly Block[] {
  const { locale } = reader;
  return [
    { heading: planWords(plan)(goal.goal) ?? goal.goal, level: 1 },
    ...(goal.units ? [{ lines: [units(locale, goal.units)] }] : []),
    ...goals({ goals: [goal, ...parts], findings: finding ? [finding] : [] }, plan, reader),
    ...(rule ? ruleBlocks(rule, reader) : []),
    { heading: evidence(locale, { count: entries.length }), level: 2 },
    { items: entries.map((entry) => entryItem(entry, reader, redact)) },
    ...(clearing
      ? [
          { heading: clears(locale), level: 2 as const },
          { items: clearingItems(clearing, { entries, redact }, reader) },
        ]
      : []),
  ];
}
