import type { Locale, Text } from "./text.ts";

/** What a placeholder may stand for. Lists are joined as the language does. */
export type FillValue = string | number | readonly string[];

/**
 * Puts values into a template. A name without a value becomes a dash, never a brace that a reader would see; an empty text or list
 * says nothing, and the gap it leaves is closed.
 *
 * @example
 * fill({ zh: "{area} 漏检 {count} 次", en: "{area} missed {count} times" }, { area: "一食堂", count: 2 }, "zh"); //=> "一食堂 漏检 2 次"
 * fill({ zh: "缺 {parts}", en: "{parts} missing" }, { parts: ["签名", "照片"] }, "zh"); //=> "缺 签名、照片"
 */
export function fill(text: Text, values: Readonly<Record<string, FillValue>>, locale: Locale): string {
  return text[locale]
    .replace(/\{([^{}]+)\}/g, (_, name: string) => (Object.hasOwn(values, name) ? say(values[name], locale) : "—"))
    .replace(/ {2,}/g, " ")
    .trim();
}

function say(value: FillValue | undefined, locale: Locale): string {
  if (value === undefined) return "—";
  return typeof value === "object" ? value.join(locale === "zh" ? "、" : ", ") : String(value);
}
