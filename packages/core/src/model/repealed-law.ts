/** A law that is no longer in force: what took its place, and from when. */
export interface RepealedLaw {
  readonly on: string;
  /** The law that took its place. */
  readonly replacedBy: string;
}

const civilCode: RepealedLaw = { on: "2021-01-01", replacedBy: "中华人民共和国民法典" };

/** Laws that plans and documents still cite though they were repealed. */
const repealed: ReadonlyMap<string, RepealedLaw> = new Map([
  ["食品卫生法", { on: "2009-06-01", replacedBy: "中华人民共和国食品安全法" }],
  ["学校食堂与学生集体用餐卫生管理规定", { on: "2019-04-01", replacedBy: "学校食品安全与营养健康管理规定" }],
  ["企业职工伤亡事故报告和处理规定", { on: "2007-06-01", replacedBy: "生产安全事故报告和调查处理条例" }],
  ["合同法", civilCode],
  ["物权法", civilCode],
  ["侵权责任法", civilCode],
  ["担保法", civilCode],
  ["民法通则", civilCode],
  ["民法总则", civilCode],
]);

/**
 * What took the place of a law that was repealed, by its title with or without 书名号 and 中华人民共和国; nothing for one in force or not known.
 *
 * @example
 * repealedLaw("《中华人民共和国食品卫生法》"); //=> { on: "2009-06-01", replacedBy: "中华人民共和国食品安全法" }
 * repealedLaw("食品安全法"); //=> undefined
 */
export function repealedLaw(title: string): RepealedLaw | undefined {
  return repealed.get(
    title
      .replace(/[《》]/g, "")
      .replace(/^中华人民共和国/, "")
      .replace(/（.*$/, ""),
  );
}
