import { type CatalogueRule, isSiteTable, type Locale } from "@houqin/core";
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

const named = phrase({ zh: "{title}（{name}）", en: "{title} ({name})" });
const bySite = phrase({ zh: "{value}，可按单位类型分别定", en: "{value}, or a table by kind of site" });

/** The options of a rule, one row each: title and name (nested ones by dotted path), default, and what it may be. */
export function optionRows(
  { options, optionsSchema, optionTitles }: Pick<CatalogueRule, "options" | "optionsSchema" | "optionTitles">,
  locale: Locale,
): readonly (readonly string[])[] {
  return rows(options, optionsSchema, "", locale).map(([name = "", ...row]) => {
    const title = optionTitles[name.split(".", 1)[0] ?? ""];
    return [title === undefined ? name : named(locale, { title: title[locale], name }), ...row];
  });
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
    if (isSiteTable(value)) return [[full, shown(value), allowed(own, locale)]];
    if (isObject(value)) return rows(value, own, `${full}.`, locale);
    return [[full, shown(value), allowed(own, locale)]];
  });
}

/** What an option may be, by its JSON Schema. */
function allowed(schema: unknown, locale: Locale): string {
  const forms = member(schema, "anyOf");
  const [form] = Array.isArray(forms)
    ? forms.filter((one) => member(member(one, "properties"), "table") === undefined)
    : [];
  if (form !== undefined) return bySite(locale, { value: allowed(form, locale) });
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

/** A value as people write it: a list with commas, a text without quotes, a table row by row. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value === "string") return value;
  if (!isSiteTable(value)) return JSON.stringify(value);
  const { table, others } = value;
  const members = Object.entries(others === undefined ? table : { ...table, others });
  return members.map(([name, each]) => `${name} ${shown(each)}`).join(", ");
}

function member(of: unknown, name: string): unknown {
  return isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
