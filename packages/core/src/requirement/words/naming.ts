import type { MetricRef } from "../../ledger/metric.ts";
import type { Text } from "../../text/text.ts";

/** What things are called: titles of kinds, and names of registers and metrics, in both languages. */
export interface Naming {
  readonly kind: (id: string) => Text;
  readonly register: (id: string) => Text;
  readonly metric: (ref: MetricRef) => Text;
}

/** The same text in both languages, for ids and numbers. */
export function same(text: string | number): Text {
  return { zh: String(text), en: String(text) };
}

/** Puts texts into both sentences of a template at once. */
export function say(template: Text, parts: Readonly<Record<string, Text>> = {}): Text {
  const put = (locale: "zh" | "en") =>
    template[locale].replace(/\{(\w+)\}/g, (_, name: string) => parts[name]?.[locale] ?? "");
  return { zh: put("zh"), en: put("en").trim() };
}

/** Joins texts as each language joins a list. */
export function list(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") };
}
