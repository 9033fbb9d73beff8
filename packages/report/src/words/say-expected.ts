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
  [
    /^one of (.*)$/,
    { zh: (names = "") => `其中之一：${names.replaceAll(", ", "、")}`, en: (names = "") => `one of ${names}` },
  ],
  [/^a text of (\d+) characters$/, sized("个字的文本", "a text of # characters")],
  [/^a key of (\d+) characters$/, sized("个字的字段名", "a key of # characters")],
  [/^at most (\d+) characters$/, sized("个字以内", "at most # characters")],
  [/^a line of (\d+) bytes$/, sized("字节的一行", "a line of # bytes")],
  [/^at most (\d+) bytes$/, sized("字节以内", "at most # bytes")],
  [/^more than (\d+) levels$/, sized("层以上的嵌套", "more than # levels")],
  [/^at most (\d+) levels$/, sized("层以内", "at most # levels")],
  [/^(\d+) cells$/, sized("格", "# cells")],
  [/^(\d+) cells, as in the header$/, sized("格，与表头一致", "# cells, as in the header")],
  [/^a file of type (.*)$/, { zh: (type = "") => `${type} 文件`, en: (type = "") => `a file of type ${type}` }],
  [/^a column (.*)$/, { zh: (name = "") => `有一列 ${name}`, en: (name = "") => `a column ${name}` }],
  [
    /^the id of an entry that (.*) yields$/,
    { zh: (id = "") => `由 ${id} 派生的记录的 id`, en: (id = "") => `the id of an entry that ${id} yields` },
  ],
  [
    /^(.*), which (.*) yields$/,
    { zh: (id = "", by = "") => `${id}，由 ${by} 派生`, en: (id = "", by = "") => `${id}, which ${by} yields` },
  ],
  [/^a correction of (.*)$/, { zh: (id = "") => `更正 ${id} 本身`, en: (id = "") => `a correction of ${id}` }],
  [/^(.*) twice$/, { zh: (name = "") => `两列 ${name}`, en: (name = "") => `${name} twice` }],
  [/^Invalid input$/, { zh: () => "符合该字段要求的值", en: () => "a value that this field allows" }],
];

/** What core and the command say that they expected. */
const sentences: Readonly<Record<string, string>> = {
  "a kind of an installed pack": "已安装规则包里的台账种类",
  "one entry for each id": "一个 id 只对应一条记录",
  "an entry": "一条台账记录",
  "another entry of the same id with other content": "另一条同 id 但内容不同的记录",
  "the id of an entry in the ledger": "台账里已有记录的 id",
  "an earlier entry": "一条更早的记录",
  "an entry that is itself no retraction": "一条本身不是撤销的记录",
  "YYYY-MM-DDTHH:mm of a real day": "真实存在的时间，写作 YYYY-MM-DDTHH:mm",
  "a slot or period, such as 2025-09-01, 2025-09 or a term": "时段，如 2025-09-01、2025-09 或学期编号",
  "expected a day YYYY-MM-DD that exists": "真实存在的日期，写作 YYYY-MM-DD",
  "expected a moment YYYY-MM-DDTHH:mm that exists, optionally with an offset such as +08:00":
    "真实存在的时间，写作 YYYY-MM-DDTHH:mm，可带 +08:00 这样的时差",
  nothing: "空缺",
  "an empty file": "空文件",
  "at least one entry": "至少一条记录",
  "an .ndjson or .csv file": ".ndjson 或 .csv 文件",
  "a file that can be read": "能读取的文件",
  "bytes that are no UTF-8": "不是 UTF-8 的字节",
  "bytes that are no GBK": "不是 GBK 的字节",
  "text in UTF-8": "UTF-8 编码的文本",
  "text in UTF-8 or GBK": "UTF-8 或 GBK 编码的文本",
  "a JSON object": "一个 JSON 对象",
  "a whole JSON object, which breaks off here": "一个完整的 JSON 对象，这里却断了",
  "the key __proto__": "字段名 __proto__",
  "a plain field name": "普通字段名",
  "a quote that never closes": "没有收尾的引号",
  "a closing quote": "成对的引号",
  'a row of cells, quoted as "…" where needed': "一行单元格，必要时用引号括起",
  "each column once": "每列只出现一次",
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

function sized(zh: string, en: string): Wording {
  return { zh: (count = "") => `${count} ${zh}`, en: (count = "") => en.replace("#", count) };
}

function oneOf(before: string): (list?: string) => string {
  return (list = "") => `${before}${list.replaceAll('"', "").split("|").join("、")}`;
}
