import type { Catalogue, Locale } from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { readerOf } from "./reader.ts";
import { type RuleExample, rulePage } from "./sections/rule-page.ts";
import { sheetPage } from "./sections/sheet-page.ts";
import { phrase } from "./words/phrase.ts";
import { severityWords } from "./words/verdict-words.ts";

const title = phrase({ zh: "规则目录：{count} 条", en: "Rules: {count}" });
const termsSaid = phrase({ zh: "用语：{count} 个", en: "Terms: {count}" });
const kinds = phrase({ zh: "台账种类：{count} 种", en: "Entry kinds: {count}" });
const figures = phrase({ zh: "在册和指标：{count} 个", en: "Registers and metrics: {count}" });
const sheets = phrase({ zh: "检查表：{count} 张", en: "Checklists: {count}" });
const ruleColumns = [
  phrase({ zh: "规则", en: "Rule" }),
  phrase({ zh: "编号", en: "Id" }),
  phrase({ zh: "级别", en: "Severity" }),
  phrase({ zh: "停用它的预设", en: "Off in" }),
];
const kindColumns = [
  phrase({ zh: "名称", en: "Name" }),
  phrase({ zh: "编号", en: "Id" }),
  phrase({ zh: "字段", en: "Fields" }),
  phrase({ zh: "补录天数", en: "Days to file" }),
];
const figureColumns = [
  phrase({ zh: "名称", en: "Name" }),
  phrase({ zh: "编号", en: "Id" }),
  phrase({ zh: "单位", en: "Unit" }),
];
const termColumns = [phrase({ zh: "说法", en: "Said" }), phrase({ zh: "名称", en: "Name" })];
/**
 * Writes the catalogue as markdown: of each pack its rules with basis, options, presets and, where given, examples by the id of their
 * rule; then what people there call things, the kinds of entries, registers and metrics, and of each checklist its source, scoring and items.
 *
 * @example
 * catalogueMarkdown(engine.catalogue(), "zh").split("\n")[0]; //=> "# 规则目录：1 条"
 */
export function catalogueMarkdown(
  catalogue: Catalogue,
  locale: Locale,
  examples: Readonly<Record<string, readonly RuleExample[]>> = {},
): string {
  const reader = readerOf({ catalogue, locale });
  const named = (columns: typeof kindColumns) => columns.map((column) => ({ title: column(locale) }));
  const terms = catalogue.packs.flatMap((pack) => Object.entries(pack.terms));
  const counted = [...catalogue.registers, ...catalogue.metrics];
  const blocks: readonly Block[] = [
    { heading: title(locale, { count: catalogue.rules.length }), level: 1 },
    ...catalogue.packs.flatMap(({ name, title: packTitle }): Block[] => {
      const rules = catalogue.rules.filter(({ pack }) => pack === name);
      return [
        { heading: packTitle[locale], level: 2 },
        {
          columns: named(ruleColumns),
          rows: rules.map(({ id, title: ruleTitle, severity, presets }) => [
            ruleTitle[locale],
            id,
            severityWords[severity][locale],
            Object.entries(presets)
              .flatMap(([preset, says]) => (says === "off" ? [preset] : []))
              .join(", "),
          ]),
        },
        ...rules.flatMap((rule) => rulePage(rule, reader, examples[rule.id] ?? [])),
      ];
    }),
    { heading: termsSaid(locale, { count: terms.length }), level: 2 },
    { columns: named(termColumns), rows: terms.map(([name, text]) => [text[locale], name]) },
    { heading: kinds(locale, { count: catalogue.kinds.length }), level: 2 },
    {
      columns: named(kindColumns),
      rows: catalogue.kinds.map(({ id, title: kindTitle, columns, backfillDays }) => [
        kindTitle[locale],
        id,
        columns
          .map(({ path, optional, unit }) => `${path}${optional ? "?" : ""}${unit ? ` (${unit})` : ""}`)
          .join(", "),
        String(backfillDays),
      ]),
    },
    { heading: figures(locale, { count: counted.length }), level: 2 },
    {
      columns: named(figureColumns),
      rows: counted.map(({ id, title: figureTitle, unit = "" }) => [figureTitle?.[locale] ?? id, id, unit]),
    },
    { heading: sheets(locale, { count: catalogue.checklists.length }), level: 2 },
    ...catalogue.checklists.flatMap((sheet) => sheetPage(sheet, reader)),
  ];
  return markdownLayout(blocks.filter((block) => !("rows" in block) || block.rows.length > 0));
}
