import type { CatalogueRule, Locale } from "@houqin/core";
import { phrase } from "../words/phrase.ts";

const between = phrase({ zh: "{least} 至 {most}", en: "{least} to {most}" });
const atLeast = phrase({ zh: "不小于 {least}", en: "at least {least}" });
const atMost = phrase({ zh: "不大于 {most}", en: "at most {most}" });
const listOf = phrase({ zh: "列表：{values}", en: "list of {values}" });
const list = phrase({ zh: "列表", en: "list" });
const text = phrase({ zh: "文字", en: "text" });
const number = phrase({ zh: "数字", en: "number" });
const wholeNumber = phrase({ zh: "整数", en: "whole number" });
const yesNo = phrase({ zh: "true 或 false", en: "true or false" });

/** The options of a rule, one row each: name (nested ones by dotted path), default, and what it may be. */
export function optionRows(rule: Pick<CatalogueRule, "options" | "optionsSchema">, locale: Locale) {
  return rows(rule.options, rule.optionsSchema, "", locale);
}

function rows(
  options: Readonly<Record<string, unknown>>,
  schema: unknown,
  path: string,
  locale: Locale,
): readonly (readonly string[])[] {
  const properties = member(schema, "properties");
  return Object.entries(options).flatMap(([name, value]): readonly (readonly string[])[] => {
    const own = member(properties, name);
    const full = `${path}${name}`;
    if (isObject(value)) return rows(value, own, `${full}.`, locale);
    return [[full, shown(value), allowed(own, locale)]];
  });
}

/** What an option may be, by its JSON Schema. */
function allowed(schema: unknown, locale: Locale): string {
  const values = member(schema, "enum");
  if (Array.isArray(values)) return values.map(shown).join(", ");
  const [least, most] = [member(schema, "minimum"), member(schema, "maximum")];
  if (typeof least === "number" && typeof most === "number") return between(locale, { least, most });
  if (typeof least === "number") return atLeast(locale, { least });
  if (typeof most === "number") return atMost(locale, { most });
  const type = member(schema, "type");
  if (type === "boolean") return yesNo(locale);
  if (type === "number") return number(locale);
  if (type === "integer") return wholeNumber(locale);
  if (type !== "array") return text(locale);
  const items = member(member(schema, "items"), "enum");
  return Array.isArray(items) ? listOf(locale, { values: items.map(shown).join(", ") }) : list(locale);
}

/** A value as people write it: a list with commas, a text without quotes. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

function member(of: unknown, name: string): unknown {
  return isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
