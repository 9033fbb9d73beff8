import type { Catalogue, CatalogueRule, Locale } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { type Reader, readerOf } from "./reader.ts";
import { sayBasis } from "./sections/basis.ts";
import { phrase } from "./words/phrase.ts";
import { severityWords } from "./words/verdict-words.ts";

const title = phrase({ zh: "规则目录：{count} 条", en: "Rules: {count}" });
const ruleTitle = phrase({ zh: "{title}（{id}）", en: "{title} ({id})" });
const facts = phrase({
  zh: "级别：{severity}；形态：{shape}；自 {since} 版起",
  en: "Severity: {severity}; shape: {shape}; since {since}",
});
const says = phrase({ zh: "要求：{sentence}", en: "It asks: {sentence}" });
const basis = phrase({ zh: "依据：{basis}", en: "Basis: {basis}" });
const remedy = phrase({ zh: "整改建议：{remedy}", en: "What to do: {remedy}" });
const keep = phrase({ zh: "留存：{keep}", en: "Keep: {keep}" });
const options = phrase({ zh: "可调参数：{options}", en: "Options: {options}" });
const presets = phrase({ zh: "预设：{presets}", en: "Presets: {presets}" });
const kinds = phrase({ zh: "台账种类：{count} 种", en: "Entry kinds: {count}" });
const kindColumns = [
  phrase({ zh: "名称", en: "Name" }),
  phrase({ zh: "编号", en: "Id" }),
  phrase({ zh: "字段", en: "Fields" }),
  phrase({ zh: "补录天数", en: "Days to file" }),
];

/** Writes the catalogue of rules and entry kinds as markdown. */
export function catalogueMarkdown(catalogue: Catalogue, locale: Locale): string {
  const reader = readerOf({ catalogue, locale });
  const blocks: readonly Block[] = [
    { heading: title(locale, { count: catalogue.rules.length }), level: 1 },
    ...catalogue.packs.flatMap(({ name, title: packTitle }): Block[] => {
      const rules = catalogue.rules.filter(({ pack }) => pack === name);
      return [{ heading: packTitle[locale], level: 2 }, ...rules.flatMap((rule) => ruleBlocks(rule, reader))];
    }),
    { heading: kinds(locale, { count: catalogue.kinds.length }), level: 2 },
    {
      columns: kindColumns.map((column) => ({ title: column(locale) })),
      rows: catalogue.kinds.map(({ id, title: kindTitle, columns, backfillDays }) => [
        kindTitle[locale],
        id,
        columns
          .map(({ path, optional, unit }) => `${path}${optional ? "?" : ""}${unit ? ` (${unit})` : ""}`)
          .join(", "),
        String(backfillDays),
      ]),
    },
  ];
  return markdownLayout(blocks);
}

function ruleBlocks(rule: CatalogueRule, reader: Reader): readonly Block[] {
  const { locale } = reader;
  const { id, severity, shape, since, describes } = rule;
  const named = Object.entries(rule.options).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  const inPresets = Object.entries(rule.presets).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [
    { heading: ruleTitle(locale, { title: rule.title[locale], id }), level: 3 },
    {
      lines: [
        facts(locale, { severity: severityWords[severity][locale], shape, since }),
        ...(describes ? [says(locale, { sentence: describes[locale] })] : []),
        basis(locale, { basis: sayBasis(rule, reader) }),
        remedy(locale, { remedy: rule.remedy[locale] }),
        ...(rule.keep ? [keep(locale, { keep: rule.keep[locale] })] : []),
        ...(named.length === 0 ? [] : [options(locale, { options: named })]),
        ...(inPresets.length === 0 ? [] : [presets(locale, { presets: inPresets })]),
      ],
    },
  ];
}
