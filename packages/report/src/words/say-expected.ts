import type { Locale } from "@houqin/core";

const kinds: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  string: { zh: "文本", en: "text" },
  number: { zh: "数字", en: "a number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  object: { zh: "一组字段 {…}", en: "an object {…}" },
  record: { zh: "一组字段 {…}", en: "an object {…}" },
  array: { zh: "列表 […]", en: "a list […]" },
  int: { zh: "整数", en: "a whole number" },
};

type Wording = Readonly<Record<Locale, (...parts: string[]) => string>>;

/** What the readers of entries say of an input that does not fit, in their words and in ours. */
const patterns: readonly (readonly [RegExp, Wording])[] = [
  [
    /^Invalid input: expected (\w+), received .*$/,
    { zh: (kind = "") => kinds[kind]?.zh ?? kind, en: (kind = "") => kinds[kind]?.en ?? kind },
  ],
  [/^Too small: .*?(>=|>) ?(\S+).*$/, { zh: bounded("应"), en: bounded("a value ") }],
  [/^Too big: .*?(<=|<) ?(\S+).*$/, { zh: bounded("应"), en: bounded("a value ") }],
  [/^Invalid option: expected one of (.*)$/, { zh: oneOf("其中之一："), en: oneOf("one of ") }],
  [/^Invalid input: expected "(.*)"$/, { zh: (value = "") => value, en: (value = "") => value }],
  [/^Unrecognized keys?: (.*)$/, { zh: () => "该种类已有的字段", en: () => "only fields of this kind" }],
  [/^Invalid key in record$/, { zh: () => "规定的键", en: () => "a key that is allowed" }],
  [/^Invalid input$/, { zh: () => "符合该字段要求的值", en: () => "a value that this field allows" }],
];

/** What core and the command say that they expected. */
const sentences: Readonly<Record<string, string>> = {
  "a kind of an installed pack": "已安装规则包里的台账种类",
  "one entry for each id": "一个 id 只对应一条记录",
  "an entry": "一条台账记录",
  "another entry of the same id with other content": "另一条同 id 但内容不同的记录",
  "the id of an entry in the ledger": "台账里已有记录的 id",
  "an entry that is itself no retraction": "一条本身不是撤销的记录",
  "YYYY-MM-DDTHH:mm of a real day": "真实存在的时间，写作 YYYY-MM-DDTHH:mm",
  "a slot or period, such as 2025-09-01, 2025-09 or a term": "时段，如 2025-09-01、2025-09 或学期编号",
  "expected a day YYYY-MM-DD that exists": "真实存在的日期，写作 YYYY-MM-DD",
  "expected a moment YYYY-MM-DDTHH:mm that exists, optionally with an offset such as +08:00":
    "真实存在的时间，写作 YYYY-MM-DDTHH:mm，可带 +08:00 这样的时差",
  nothing: "空缺",
  "(personal)": "（个人信息，不显示）",
};

/**
 * Says what was found or expected in the reader's language; what has no translation stays as it is.
 *
 * @example
 * sayExpected("Invalid input: expected number, received string", "zh"); //=> "数字"
 * sayExpected("Too small: expected number to be >0", "en"); //=> "a value > 0"
 */
export function sayExpected(text: string, locale: Locale, more: Readonly<Record<string, string>> = {}): string {
  for (const [pattern, say] of patterns) {
    const match = pattern.exec(text);
    if (match) return say[locale](...match.slice(1));
  }
  if (locale === "en") return text.replace(/^expected /, "");
  const known = { ...sentences, ...more };
  return Object.hasOwn(known, text) ? (known[text] ?? text) : text;
}

function bounded(before: string): (sign?: string, bound?: string) => string {
  return (sign = "", bound = "") => `${before}${sign} ${bound}`;
}

function oneOf(before: string): (list?: string) => string {
  return (list = "") => `${before}${list.replaceAll('"', "").split("|").join("、")}`;
}
