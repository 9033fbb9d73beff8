import type { Column, Entry, Explanation } from "@houqin/core";
import type { Block, Item } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { sayTo } from "./say.ts";
import { sayBasis } from "./sections/basis.ts";
import { phrase } from "./words/phrase.ts";
import { sayMoment, saySpan } from "./words/say-moment.ts";
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
const basis = phrase({ zh: "依据：{basis}", en: "Basis: {basis}" });
const settings = phrase({ zh: "设置从哪里来", en: "Where its settings come from" });
const setting = phrase({ zh: "{name} = {value}", en: "{name} = {value}" });
const layers = phrase({ zh: "依次由：{layers}", en: "set by, in turn: {layers}" });
const evidence = phrase({ zh: "依据的记录：{count} 条", en: "Entries it rests on: {count}" });
const noEvidence = phrase({
  zh: "没有相关记录，判定依据的正是没有记录。",
  en: "There are none; their absence is what was judged.",
});
const clears = phrase({ zh: "怎样消除", en: "What would clear it" });
const hidden = phrase({ zh: "（个人信息，不显示）", en: "(personal, not shown)" });
const severityName = phrase({ zh: "级别", en: "severity" });

/** Writes why a finding was made: rule, settings with the layer that set each, entries, and what would clear it. */
export function explanationText(explanation: Explanation, options: ReaderOptions): string {
  return textLayout(explanationBlocks(explanation, options));
}

/** The same as {@link explanationText}, in markdown. */
export function explanationMarkdown(explanation: Explanation, options: ReaderOptions): string {
  return markdownLayout(explanationBlocks(explanation, options));
}

function explanationBlocks(explanation: Explanation, options: ReaderOptions): readonly Block[] {
  const reader = readerOf(options);
  const { locale, names } = reader;
  const { finding, rule: own, entries } = explanation;
  const needs = (finding.needs ?? []).map((need) => ({
    text: [sayNeed(need, names, locale), aboutNeed(need, names)].join(" ").trim(),
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
        slot(locale, { slot: saySlot(finding.slot, locale) }),
        ...(finding.window ? [window(locale, { window: saySpan(finding.window) })] : []),
      ],
    },
    {
      lines: [
        (own.since === "" ? ownRule : rule)(locale, { title: own.title[locale], id: own.id, since: own.since }),
        ...(own.describes ? [says(locale, { sentence: own.describes[locale] })] : []),
        basis(locale, { basis: sayBasis(own, reader) }),
      ],
    },
    { heading: settings(locale), level: 2 },
    { items: settingItems(explanation, reader) },
    { heading: evidence(locale, { count: entries.length }), level: 2 },
    entries.length === 0
      ? { lines: [noEvidence(locale)] }
      : { items: entries.map((entry) => entryItem(entry, reader, options.redact ?? true)) },
    { heading: clears(locale), level: 2 },
    { items: [...needs, { text: own.remedy[locale] }, ...(own.keep ? [{ text: own.keep[locale] }] : [])] },
  ];
}

function settingItems({ rule: own }: Explanation, { locale }: Reader): readonly Item[] {
  const values: Readonly<Record<string, unknown>> = { severity: severityWords[own.severity][locale], ...own.options };
  return Object.entries(values).map(([name, value]) => {
    const set = Object.hasOwn(own.provenance, name) ? (own.provenance[name] ?? []) : [];
    const told = set.map((layer) => `${layer.layer} ${shown(layer.value)}`).join(" → ");
    return {
      text: setting(locale, { name: name === "severity" ? severityName(locale) : name, value: shown(value) }),
      ...(told === "" ? {} : { below: [layers(locale, { layers: told })] }),
    };
  });
}

function entryItem(entry: Entry, { locale, names, catalogue }: Reader, redact: boolean): Item {
  const columns = catalogue.kinds.find(({ id }) => id === entry.kind)?.columns ?? [];
  const places = [entry.area, entry.subject].flatMap((id) => (id === undefined ? [] : [names.of(id)]));
  const actors = Object.entries(entry.actors ?? {}).map(
    ([role, people]) =>
      `${role}: ${[people]
        .flat()
        .map(names.person)
        .join(locale === "zh" ? "、" : ", ")}`,
  );
  const fields = Object.entries(entry.data).map(
    ([name, value]) => `${name}: ${redact && isPersonal(columns, name) ? hidden(locale) : shown(value)}`,
  );
  return {
    text: [sayMoment(entry.at), names.kind(entry.kind), ...places, entry.id].join(" · "),
    below: [[...actors, ...fields].join(locale === "zh" ? "；" : "; ")].filter((line) => line !== ""),
  };
}

function isPersonal(columns: readonly Column[], name: string): boolean {
  return columns.some(
    ({ path, personal, role }) => personal && !role && (path === name || path.startsWith(`${name}.`)),
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
