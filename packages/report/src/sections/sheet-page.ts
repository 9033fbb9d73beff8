import type { CatalogueChecklist, ChecklistItem, ChecklistSection, Locale } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { sayPoints } from "../words/say-points.ts";
import { sayScheme } from "../words/say-scheme.ts";
import { basisItems } from "./basis.ts";

const sheetTitle = phrase({ zh: "{title}（{id}）", en: "{title} ({id})" });
const facts = phrase({ zh: "{version} 版，共 {items} 项", en: "Version {version}, {items} items" });
const scoring = phrase({ zh: "计分：{sentence}", en: "Scoring: {sentence}" });
const columns = [
  { title: phrase({ zh: "部分", en: "Section" }) },
  { title: phrase({ zh: "检查项", en: "Item" }) },
  { title: phrase({ zh: "分值", en: "Points" }), align: "right" },
  { title: phrase({ zh: "说明", en: "Note" }) },
] as const;
const critical = phrase({ zh: "关键项", en: "critical" });
const drawn = phrase({ zh: "{title}，随机抽", en: "{title}, drawn at random" });

/** The page of one checklist: the scheme that it follows, how it is scored, and what it asks. */
export function sheetPage(sheet: CatalogueChecklist, reader: Reader): readonly Block[] {
  const { locale } = reader;
  const { id, version, items, title, scoring: scheme } = sheet;
  return [
    { heading: sheetTitle(locale, { title: title[locale], id }), level: 3 },
    { lines: [facts(locale, { version, items })] },
    {
      items: [
        ...(sheet.basis ? basisItems(sheet.basis, reader) : []),
        ...sayScheme(scheme, locale).map((sentence) => ({ text: scoring(locale, { sentence }) })),
      ],
    },
    {
      columns: columns.map(({ title: column, ...more }) => ({ title: column(locale), ...more })),
      rows: sheet.sections.flatMap((section) => rowsOf(section, [], locale)),
    },
  ];
}

function rowsOf(section: ChecklistSection, above: readonly string[], locale: Locale): readonly (readonly string[])[] {
  const { title, sample, items = [], sections = [] } = section;
  const path = [...above, sample ? drawn(locale, { title: title[locale] }) : title[locale]];
  return [
    ...items.map((item) => [path.join(" / "), item.title[locale], sayPoints(pointsOf(item)), noteOf(item, locale)]),
    ...sections.flatMap((below) => rowsOf(below, path, locale)),
  ];
}

/** What an item is worth: its own points, the dearest option of a choice, or 1; what is not judged is worth nothing. */
function pointsOf(item: ChecklistItem): number | undefined {
  if (item.type === "text" || item.type === "photo" || item.type === "signature") return undefined;
  const dearest = item.type === "choice" ? Math.max(...item.options.map(({ points = 0 }) => points)) : 1;
  return item.points ?? dearest;
}

function noteOf(item: ChecklistItem, locale: Locale): string {
  const deductions = item.type === "deductions" ? item.list : [];
  return [
    ...("critical" in item && item.critical ? [critical(locale)] : []),
    ...deductions.map(({ title, points }) => `${title[locale]} −${points}`),
    ...(item.basis ?? []).map(({ law, clause = "" }) => (locale === "zh" ? `《${law}》${clause}` : `${law} ${clause}`)),
  ].join(locale === "zh" ? "；" : "; ");
}
