import type { Locale, Refusal } from "@houqin/core";
import { plainLine } from "./layout/plain-line.ts";
import { phrase } from "./words/phrase.ts";
import { sayExpected } from "./words/say-expected.ts";

const entry = phrase({ zh: "记录 {entry}", en: "entry {entry}" });
const column = phrase({ zh: "第 {number} 个字符", en: "character {number}" });
const found = phrase({ zh: "写的是 {found}", en: "found {found}" });
const absent = phrase({ zh: "没有填", en: "found nothing" });
const expected = phrase({ zh: "应为 {expected}", en: "expected {expected}" });
const hint = phrase({ zh: "（是否想写 {name}？）", en: "(did you mean {name}?)" });

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
};

/**
 * Says why an entry was refused, and where.
 *
 * @example
 * refusalText({ code: "badField", place: "entries/a.ndjson:17", entry: "e1", path: "data.grams", found: "many", expected: "Invalid input: expected number, received string" }, "en");
 * //=> "entries/a.ndjson:17: wrong field: entry e1, data.grams: found many, expected a number"
 */
export function refusalText(refusal: Refusal, locale: Locale): string {
  const { code, place, entry: id, path, didYouMean } = refusal;
  const zh = locale === "zh";
  const at = /^column (\d+)$/.exec(path ?? "")?.[1];
  const where = [
    ...(id === undefined ? [] : [entry(locale, { entry: id })]),
    ...(path === undefined ? [] : [at === undefined ? path : column(locale, { number: at })]),
  ].join(zh ? "，" : ", ");
  const what = [
    ...(refusal.found === undefined ? [] : [sayFound(refusal.found, locale)]),
    ...(refusal.expected === undefined ? [] : [expected(locale, { expected: sayExpected(refusal.expected, locale) })]),
  ].join(zh ? "，" : ", ");
  const told = [place, refusalWords[code][locale], where, what].filter((part) => part !== undefined && part !== "");
  return plainLine(
    told.join(zh ? "：" : ": ") +
      (didYouMean === undefined ? "" : `${zh ? "" : " "}${hint(locale, { name: didYouMean })}`),
  );
}

function sayFound(text: string, locale: Locale): string {
  return text === "nothing" ? absent(locale) : found(locale, { found: sayExpected(text, locale) });
}
