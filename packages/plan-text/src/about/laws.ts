import { type RepealedLaw, repealedLaw } from "@houqin/core";
import { matchesIn } from "../grammar/matches.ts";
import type { Span } from "../source/source.ts";

/** A law or rule that a text cites. */
export interface LawPhrase extends Span {
  readonly title: string;
  readonly repealed?: RepealedLaw | undefined;
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

function outdated(title: string): { readonly repealed?: RepealedLaw } {
  const repealed = repealedLaw(title);
  return repealed === undefined ? {} : { repealed };
}
