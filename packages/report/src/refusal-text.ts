import { type Locale, type Refusal, sayMistake } from "@houqin/core";
import { plainLine } from "./layout/plain-line.ts";
import { phrase } from "./words/phrase.ts";

const entry = phrase({ zh: "记录 {entry}", en: "entry {entry}" });
const column = phrase({ zh: "第 {number} 个字符", en: "character {number}" });
const rows = phrase({ zh: "连同其下 {count} 行", en: "with the {count} rows below it" });

/** What kind of mistake a refusal tells of. */
export const refusalWords: Readonly<Record<Refusal["code"], Readonly<Record<Locale, string>>>> = {
  notAnEntry: { zh: "不成一条记录", en: "not an entry" },
  unknownKind: { zh: "没有这种台账", en: "unknown kind" },
  badField: { zh: "字段填错", en: "wrong field" },
  badTime: { zh: "时间不对", en: "impossible time" },
  badNumber: { zh: "数字不对", en: "impossible number" },
  duplicateId: { zh: "id 重复且内容不同", en: "same id, different content" },
  unknownTarget: { zh: "要更正或撤销的记录不存在", en: "corrects or withdraws nothing" },
  kindChanged: { zh: "更正时换了种类", en: "a correction of another kind" },
  circle: { zh: "更正绕回了自己", en: "corrects itself, in a circle" },
  badRetraction: { zh: "撤销有误", en: "impossible retraction" },
  badYield: { zh: "派生的记录不成立", en: "impossible derived entry" },
  badLine: { zh: "这一行读不了", en: "unreadable line" },
  badHeader: { zh: "表头有误", en: "wrong header" },
};

/**
 * How many entries some refusals stand for: a header may take all rows of its table with it.
 *
 * @example
 * countRefused([{ code: "badLine" }, { code: "badHeader", rows: 12 }]); //=> 13
 */
export function countRefused(refusals: readonly Refusal[]): number {
  return refusals.reduce((sum, { rows = 1 }) => sum + Math.max(1, rows), 0);
}

/**
 * Says why an entry was refused, and where.
 *
 * @example
 * refusalText({ code: "badField", place: "entries/a.ndjson:17", entry: "e1", path: "data.grams", found: "many", expected: { id: "number" } }, "en");
 * //=> "entries/a.ndjson:17: wrong field: entry e1, data.grams: found many, expected a number"
 */
export function refusalText(refusal: Refusal, locale: Locale): string {
  const zh = locale === "zh";
  const where = [
    ...(refusal.entry === undefined ? [] : [entry(locale, { entry: refusal.entry })]),
    ...(refusal.path === undefined ? [] : [refusal.path]),
    ...(refusal.column === undefined ? [] : [column(locale, { number: refusal.column })]),
    ...(refusal.rows === undefined ? [] : [rows(locale, { count: refusal.rows })]),
  ].join(zh ? "，" : ", ");
  const told = [refusal.place, refusalWords[refusal.code][locale], where, sayMistake(refusal, locale)];
  return plainLine(told.filter((part) => part !== undefined && part !== "").join(zh ? "：" : ": "));
}
