import { phraseTable } from "./phrase-table.ts";

/** What is found in files and expected of them, in both languages with the same values. */
export const filePhrases = phraseTable({
  // Found
  noFile: { zh: "没有", en: "nothing" },
  emptyFile: { zh: "空文件", en: "an empty file" },
  fileOfType: { zh: "{type} 文件", en: "a file of type {type}" },
  notUtf8: { zh: "不是 UTF-8 的字节", en: "bytes that are no UTF-8" },
  notGbk: { zh: "不是 GBK 的字节", en: "bytes that are no GBK" },
  utf16: { zh: "UTF-16 编码的文件", en: "a file in UTF-16" },
  longLine: { zh: "{count} 字节的一行", en: "a line of {count} bytes" },
  openQuote: { zh: "没有收尾的引号", en: "a quote that never closes" },
  lineEnd: { zh: "行尾", en: "the end of the line" },
  cells: { zh: "{count} 格", en: "{count} cells" },
  columnTwice: { zh: "两列 {name}", en: "{name} twice" },
  file: { zh: "一个文件", en: "a file" },
  folder: { zh: "一个文件夹", en: "a folder" },
  noFolder: { zh: "不是文件夹", en: "no folder" },
  noPermission: { zh: "没有权限", en: "no permission" },
  systemFault: { zh: "系统错误 {code}", en: "the system error {code}" },
  noPackExported: { zh: "导出里没有规则包", en: "no rule pack among its exports" },
  brokenModule: { zh: "{module}：{reason}", en: "{module}: {reason}" },

  otherThanSaved: { zh: "与保存时不同的内容", en: "something else than when it was saved" },

  // Expected
  savedRow: { zh: "保存的台账里有的行", en: "a row of the saved ledger" },
  savedField: {
    zh: "规则包里类型相同的字段；规则包变了，请用台账记录重新打开监控",
    en: "a field of the same type in the packs; they have changed, so open the monitor anew from the entries",
  },
  sameAsSaved: {
    zh: "与保存时相同的内容；单位文件变了，请用台账记录重新打开监控",
    en: "what it was then; the site file has changed, so open the monitor anew from the entries",
  },
  savedAs: {
    zh: "保存时的 {value}；单位文件变了，请用台账记录重新打开监控",
    en: "{value}, as it was saved; the site file has changed, so open the monitor anew from the entries",
  },
  monitorOf: { zh: "为 {id} 保存的监控", en: "a monitor saved for {id}" },
  planOf: { zh: "计划 {id}，保存时对照的是它", en: "the plan {id}, with which it was saved" },
  noPlan: { zh: "不给计划，保存时没有", en: "no plan, for it was saved without one" },
  ownFormat: { zh: "格式 {format}", en: "the format {format}" },
  olderFormat: {
    zh: "{format} 或更早的版本；请先升级 houqin 再读",
    en: "{format} or an older version; update houqin to read it",
  },
  readableFolder: { zh: "能读取的文件夹", en: "a folder that can be read" },
  readableFile: { zh: "能读取的文件", en: "a file that can be read" },
  writableFile: { zh: "能写入的文件", en: "a file that can be written" },
  configFile: { zh: "houqin.config.json，其中写明用哪些规则包", en: "houqin.config.json, which names the rule packs" },
  siteFile: { zh: "site.json，即单位基本情况", en: "site.json, which describes the site" },
  planFile: { zh: "plan.json，即要对照的计划", en: "plan.json, the plan to check against" },
  utf8: { zh: "UTF-8 编码的文本", en: "text in UTF-8" },
  utf8OrGbk: { zh: "UTF-8 或 GBK 编码的文本", en: "text in UTF-8 or GBK" },
  validJson: { zh: "合法的 JSON", en: "valid JSON" },
  jsonObject: { zh: "一个 JSON 对象", en: "a JSON object" },
  wholeJsonObject: { zh: "一个完整的 JSON 对象，这里却断了", en: "a whole JSON object, which breaks off here" },
  entryFile: { zh: ".ndjson 或 .csv 文件", en: "an .ndjson or .csv file" },
  someEntry: { zh: "至少一条记录", en: "at least one entry" },
  fewerBytes: { zh: "不超过 {count} 字节", en: "at most {count} bytes" },
  closingQuote: { zh: "成对的引号", en: "a closing quote" },
  quotedRow: { zh: "一行单元格，必要时用双引号括起", en: "a row of cells, in double quotes where needed" },
  columnName: {
    zh: "列名：{names}，或 data.字段名、actors.角色名",
    en: "a column: {names}, or data. and a field, actors. and a role",
  },
  column: { zh: "有一列 {name}", en: "a column {name}" },
  columnOnce: { zh: "每列只出现一次", en: "each column once" },
  cellsAsHeader: { zh: "{count} 格，与表头一致", en: "{count} cells, as in the header" },
  packModule: { zh: "导出规则包的模块", en: "a module that exports a rule pack" },
  findableModule: {
    zh: "在单位文件夹或 houqin 里找得到的模块",
    en: "a module that can be found from the site folder or from houqin",
  },
  finding: { zh: "本文件夹中某个问题的编号或指纹", en: "a finding of this folder: its number or its fingerprint" },
  fullFingerprint: {
    zh: "完整指纹，因为有几个问题编号相同",
    en: "the full fingerprint, for several findings share this number",
  },
} as const);
