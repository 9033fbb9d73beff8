import { matchesIn } from "../grammar/matches.ts";
import type { Span } from "../source/source.ts";

/** A law that is no longer in force, what took its place, and from when. */
export interface Repealed {
  readonly on: string;
  readonly replacedBy: string;
}

const civilCode: Repealed = { on: "2021-01-01", replacedBy: "中华人民共和国民法典" };

/** Laws that plans still cite though they were repealed. */
const repealed: ReadonlyMap<string, Repealed> = new Map([
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

/** A law or rule that a text cites. */
export interface LawPhrase extends Span {
  readonly title: string;
  readonly repealed?: Repealed | undefined;
}

const titled = /《([^》《\n]{2,40})》/g;
const lawful = /(?:法|条例|规定|办法|规程|规范|标准|细则|准则|通知|意见|指南|制度|导则|通则)(?:（.{1,12}）)?$/;
const bare =
  /(?:中华人民共和国)?(食品卫生法|食品安全法|消防法|安全生产法|传染病防治法|劳动合同法|特种设备安全法|物业管理条例|未成年人保护法|反食品浪费法|节约能源法|政府采购法|招标投标法|环境保护法)(?![律规定制人])/g;

/**
 * Finds the laws and rules that a text cites, and says which of them were repealed.
 *
 * @example
 * lawsIn("落实《食品卫生法》")[0]?.repealed?.replacedBy; //=> "中华人民共和国食品安全法"
 */
export function lawsIn(text: string): readonly LawPhrase[] {
  if (!/[《法例]/.test(text)) return [];
  const cited = matchesIn(titled, text, 0).flatMap(({ from, to, groups }): LawPhrase[] => {
    const title = groups[0] ?? "";
    return lawful.test(title) ? [{ from, to, title, ...outdated(title) }] : [];
  });
  const plain = matchesIn(bare, text, 0)
    .filter(({ from }) => !cited.some((law) => from >= law.from && from < law.to))
    .map(({ from, to, groups }) => ({ from, to, title: groups[0] ?? "", ...outdated(groups[0] ?? "") }));
  return [...cited, ...plain].toSorted((a, b) => a.from - b.from);
}

function outdated(title: string): { readonly repealed?: Repealed } {
  const found = repealed.get(title.replace(/^中华人民共和国/, "").replace(/（.*$/, ""));
  return found === undefined ? {} : { repealed: found };
}
