import type { Layer, Locale } from "@houqin/core";
import { severityWords } from "./verdict-words.ts";

const zhNames: readonly (readonly [RegExp, string])[] = [
  [/^pack$/, "规则包默认"],
  [/^preset (.*)$/, "预设 $1"],
  [/^site$/, "本单位设定"],
  [/^instance (.*)$/, "实例 $1"],
  [/^task (.*)$/, "计划措施 $1"],
  [/^migrated from (.*)$/, "沿用旧规则 $1"],
];

/**
 * Says which layer of settings set a value, and to what.
 *
 * @example
 * sayLayer({ layer: "preset strict", value: 150 }, "zh"); //=> "预设 strict：150"
 */
export function sayLayer({ layer, value }: Layer, locale: Locale): string {
  if (locale === "en") return `${layer}: ${saySetting(value, locale)}`;
  const [pattern, name] = zhNames.find(([each]) => each.test(layer)) ?? [];
  return `${pattern && name ? layer.replace(pattern, name) : layer}：${saySetting(value, locale)}`;
}

/** Writes the value of a setting; severities by their names. */
export function saySetting(value: unknown, locale: Locale): string {
  if (typeof value !== "string") return JSON.stringify(value) ?? "";
  const severity = Object.entries(severityWords).find(([name]) => name === value)?.[1];
  return severity?.[locale] ?? value;
}
