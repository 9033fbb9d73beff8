import { fill, type Locale, type Text } from "@houqin/core";
import type { Diagnostic } from "@houqin/plan-text";

const none: Text = { zh: "没有发现问题", en: "nothing to remark" };
const total: Text = {
  zh: "共 {count} 处，其中 {mended} 处有修改建议，用 --fix 可一次套用。",
  en: "{count} places, {mended} of them with a suggestion; --fix puts them all in.",
};
const instead: Text = { zh: "可改为“{text}”", en: "could be “{text}”" };
const basis: Text = { zh: "（依据：{basis}）", en: " (after {basis})" };

/** Lists diagnostics as compilers do: file, line and column, what is wrong, and below it what could stand there. */
export function lintText(text: string, file: string, diagnostics: readonly Diagnostic[], locale: Locale): string {
  if (diagnostics.length === 0) return `${none[locale]}\n`;
  const mended = diagnostics.filter(({ suggestion }) => suggestion !== undefined).length;
  const count = fill(total, { count: diagnostics.length, mended }, locale);
  return `${[...placedLines(text, file, diagnostics, locale), "", count].join("\n")}\n`;
}

/** The same without what stands below the list. */
export function placedLines(
  text: string,
  file: string,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
): readonly string[] {
  const placeOf = placesIn(text);
  return diagnostics.flatMap(({ start, message, suggestion }) => [
    `${file}:${placeOf(start)} ${message[locale]}`,
    ...(suggestion === undefined
      ? []
      : [
          `    ${fill(instead, { text: suggestion.replacement }, locale)}${
            suggestion.basis === undefined ? "" : fill(basis, { basis: suggestion.basis }, locale)
          }`,
        ]),
  ]);
}

/** Tells line and column of places in a text, both from 1 on. */
function placesIn(text: string): (start: number) => string {
  const begins = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) begins.push(at + 1);
  return (start) => {
    const line = begins.findLastIndex((begin) => begin <= start);
    return `${line + 1}:${start - (begins[line] ?? 0) + 1}`;
  };
}
