import type { CatalogueRule, Explanation } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { sayTo } from "./say.ts";
import { basisLine } from "./sections/basis.ts";
import { clearingItems } from "./sections/clearing-items.ts";
import { entryItem } from "./sections/entry-item.ts";
import { settingItems } from "./sections/setting-items.ts";
import { personalKeys } from "./words/personal-keys.ts";
import { phrase } from "./words/phrase.ts";
import { aboutNeed, sayNeed } from "./words/say-need.ts";
import { saySlot } from "./words/say-slot.ts";
import { severityWords, stateWords, verdictWords } from "./words/verdict-words.ts";

const outcome = phrase({ zh: "结论：{verdict}（{severity}）", en: "Verdict: {verdict} ({severity})" });
const state = phrase({ zh: "情形：{state}", en: "State: {state}" });
const slot = phrase({ zh: "时段：{slot}", en: "Slot: {slot}" });
const window = phrase({ zh: "时限：{window}", en: "Window: {window}" });
const rule = phrase({ zh: "规则：{title}（{id}，自 {since} 版起）", en: "Rule: {title} ({id}, since {since})" });
const ownRule = phrase({ zh: "规则：{title}（{id}）", en: "Rule: {title} ({id})" });
const says = phrase({ zh: "要求：{sentence}", en: "It asks: {sentence}" });
const settings = phrase({ zh: "设置从哪里来", en: "Where its settings come from" });
const keep = phrase({ zh: "留存：{keep}", en: "Keep: {keep}" });
const evidence = phrase({ zh: "依据的记录：{count} 条", en: "Entries it rests on: {count}" });
const noEvidence = phrase({
  zh: "没有相关记录，判定依据的正是没有记录。",
  en: "There are none; their absence is what was judged.",
});
const waive = phrase({
  zh: "确有理由不办的，报经批准后在配置里写一条豁免，指纹 {fingerprint}",
  en: "With good reason and approval, waive it in the configuration by its fingerprint {fingerprint}",
});
const clears = phrase({ zh: "怎样消除", en: "What would clear it" });

/**
 * Writes why a finding was made: rule, settings with the layer that set each, entries, and what would clear it.
 *
 * @example
 * const asked = { site, plan, entries: [sample], asOf: "2026-09-05" };
 * const explanation = engine.explain(asked, "canteen/sample-weight@s-1");
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * explanationText(explanation, options).split("\n")[0]; //=> "红烧肉只留了 120 克，应不少于 125 克"
 */
export function explanationText(explanation: Explanation, options: ReaderOptions): string {
  return textLayout(explanationBlocks(explanation, options));
}

/**
 * The same as {@link explanationText}, in markdown.
 *
 * @example
 * const asked = { site, plan, entries: [sample], asOf: "2026-09-05" };
 * const explanation = engine.explain(asked, "canteen/sample-weight@s-1");
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * explanationMarkdown(explanation, options).split("\n")[0]; //=> "# 红烧肉只留了 120 克，应不少于 125 克"
 */
export function explanationMarkdown(explanation: Explanation, options: ReaderOptions): string {
  return markdownLayout(explanationBlocks(explanation, options));
}

/** What the rule says, on what it rests, and who set it so. */
export function ruleBlocks(own: CatalogueRule, reader: Reader): readonly Block[] {
  const { locale } = reader;
  return [
    {
      lines: [
        (own.since === "" ? ownRule : rule)(locale, { title: own.title[locale], id: own.id, since: own.since }),
        ...(own.describes ? [says(locale, { sentence: own.describes[locale] })] : []),
        basisLine(own, reader),
      ],
    },
    { heading: settings(locale), level: 2 },
    { items: settingItems(own, reader) },
  ];
}

function explanationBlocks(explanation: Explanation, options: ReaderOptions): readonly Block[] {
  const reader = readerOf(options);
  const { locale, names, times } = reader;
  const { finding, rule: own, entries, clearing } = explanation;
  const people = personalKeys(own, reader.catalogue.kinds);
  const needs = (finding.needs ?? []).map((need) => ({
    text: [sayNeed(need, reader), aboutNeed(need, finding.rule, reader)].join(" ").trim(),
  }));
  return [
    { heading: sayTo(finding, reader), level: 1 },
    {
      lines: [
        outcome(locale, {
          verdict: verdictWords[finding.verdict][locale],
          severity: severityWords[finding.severity][locale],
        }),
        ...(finding.state ? [state(locale, { state: stateWords[finding.state][locale] })] : []),
        ...(finding.evidence.includes(finding.slot)
          ? []
          : [slot(locale, { slot: saySlot(finding.slot, locale, times, reader.catalogue.festivals) })]),
        ...(finding.window ? [window(locale, { window: times.span(finding.window) })] : []),
      ],
    },
    ...(own ? ruleBlocks(own, reader) : []),
    { heading: evidence(locale, { count: entries.length }), level: 2 },
    entries.length === 0
      ? { lines: [noEvidence(locale)] }
      : { items: entries.map((entry) => entryItem(entry, reader, options.redact ?? true)) },
    { heading: clears(locale), level: 2 },
    {
      items: [
        ...needs,
        ...(own ? [{ text: own.remedy[locale] }] : []),
        ...(clearing ? clearingItems(clearing, { entries, redact: options.redact ?? true }, reader) : []),
        ...(own?.keep ? [{ text: keep(locale, { keep: own.keep[locale] }) }] : []),
        ...(finding.verdict === "fail" && !finding.key.some((part, index) => people.has(index) || names.isPerson(part))
          ? [{ text: waive(locale, { fingerprint: finding.fingerprint }) }]
          : []),
      ],
    },
  ];
}
