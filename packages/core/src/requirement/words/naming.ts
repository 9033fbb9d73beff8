import type { Metric } from "../../ledger/metric.ts";
import type { Source } from "../../ledger/source.ts";
import type { Column } from "../../model/column.ts";
import type { Text } from "../../text/text.ts";

/** What things are called, in both languages; without a title, by their id. */
export interface Naming {
  readonly kind: (id: string) => Text;
  readonly register: (id: string) => Text;
  readonly registerUnit: (id: string) => string | undefined;
  /** Entries that raise a register's level, with the paths of its key. */
  readonly raising: (register: string) => Source | undefined;
  /** The kind whose rows describe the keys of a register. */
  readonly referred: (register: string) => string | undefined;
  readonly metric: (id: string) => Text;
  readonly metricBody: (id: string) => Metric | undefined;
  readonly metricUnit: (id: string) => string | undefined;
  readonly scorecard?: (id: string) => Text;
  /** What a grade of a scorecard is called. */
  readonly grade?: (scorecard: string, grade: string) => Text;
  readonly festival: (id: string) => Text;
  /** The column that a path of a kind leads to. */
  readonly column: (kind: string, path: string) => Column | undefined;
}

/** The same text in both languages, for ids and numbers. */
export function same(text: string | number): Text {
  return { zh: String(text), en: String(text) };
}

/** Nothing to say. */
export const NOTHING = same("");

/** Puts texts into both sentences of a template at once. */
export function say(template: Text, parts: Readonly<Record<string, Text>> = {}): Text {
  const put = (locale: "zh" | "en") =>
    template[locale].replace(/\{(\w+)\}/g, (_, name: string) => parts[name]?.[locale] ?? "");
  return { zh: put("zh"), en: put("en") };
}

/** Joins texts as each language joins a list. */
export function list(texts: readonly Text[]): Text {
  return join(texts, { zh: "、", en: ", " });
}

export function join(texts: readonly Text[], between: Text): Text {
  const said = texts.filter(({ zh }) => zh !== "");
  return { zh: said.map(({ zh }) => zh).join(between.zh), en: said.map(({ en }) => en).join(between.en) };
}

/** Titles stand in quotation marks in Chinese, where no capital letter sets them off. */
export function quoted(text: Text): Text {
  return { zh: `“${text.zh}”`, en: text.en };
}
