import type { CatalogueRule } from "@houqin/core";
import type { Block, Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { severityWords } from "../words/verdict-words.ts";
import { basisItems } from "./basis.ts";
import { optionRows, shown } from "./option-rows.ts";

const ruleTitle = phrase({ zh: "{title}（{id}）", en: "{title} ({id})" });
const facts = phrase({
  zh: "级别：{severity}；形态：{shape}；自 {since} 版起",
  en: "Severity: {severity}; shape: {shape}; since {since}",
});
const says = phrase({ zh: "要求：{sentence}", en: "It asks: {sentence}" });
const remedy = phrase({ zh: "整改建议：{remedy}", en: "What to do: {remedy}" });
const keep = phrase({ zh: "留存：{keep}", en: "Keep: {keep}" });
const preset = phrase({ zh: "预设 {name}：{says}", en: "Preset {name}: {says}" });
const optionColumns = [
  phrase({ zh: "可调参数", en: "Option" }),
  phrase({ zh: "默认", en: "Default" }),
  phrase({ zh: "可取", en: "May be" }),
];
const recorded = phrase({ zh: "例：记了 {entry}", en: "Example: {entry}" });
const nothingRecorded = phrase({ zh: "例：什么也没记", en: "Example: nothing was recorded" });
const told = phrase({ zh: "就会说：{sentence}", en: "It says: {sentence}" });

/** An example of a rule: the entries of a trial, each as it is written down, and what the rule says of them. */
export interface RuleExample {
  readonly entries: readonly string[];
  readonly says: readonly string[];
}

/** The page of one rule: what it asks, on which basis, with which options and presets, and what it says in an example. */
export function rulePage(rule: CatalogueRule, reader: Reader, examples: readonly RuleExample[]): readonly Block[] {
  const { locale } = reader;
  const { id, severity, shape, since, describes } = rule;
  const rows = optionRows(rule, locale);
  const items = examples.map((example) => exampleItem(example, reader));
  return [
    { heading: ruleTitle(locale, { title: rule.title[locale], id }), level: 3 },
    {
      lines: [
        facts(locale, { severity: severityWords[severity][locale], shape, since }),
        ...(describes ? [says(locale, { sentence: describes[locale] })] : []),
        remedy(locale, { remedy: rule.remedy[locale] }),
        ...(rule.keep ? [keep(locale, { keep: rule.keep[locale] })] : []),
        ...Object.entries(rule.presets).map(([name, value]) =>
          preset(locale, { name, says: saySetting(value, reader) }),
        ),
      ],
    },
    { items: basisItems(rule.basis, reader) },
    ...(rows.length === 0 ? [] : [{ columns: optionColumns.map((column) => ({ title: column(locale) })), rows }]),
    ...(items.length === 0 ? [] : [{ items }]),
  ];
}

function exampleItem({ entries, says: sentences }: RuleExample, { locale }: Reader): Item {
  const [first, ...rest] = entries;
  return {
    text: first === undefined ? nothingRecorded(locale) : recorded(locale, { entry: [first, ...rest].join("; ") }),
    below: sentences.map((sentence) => told(locale, { sentence })),
  };
}

/** What a preset says of a rule: its severity, and the options that it sets. */
function saySetting(value: unknown, { locale }: Reader): string {
  const [severity, options] = Array.isArray(value) ? value : [value, {}];
  const word = Object.entries(severityWords).find(([name]) => name === severity)?.[1][locale] ?? shown(severity);
  const set = Object.entries(Object(options)).map(([name, each]) => `${name} = ${JSON.stringify(each)}`);
  return [word, ...set].join(locale === "zh" ? "，" : ", ");
}
