import type { Span } from "../../source/source.ts";

const ahead =
  /^(?:其中|全年|本年度|年度|力争|争取|确保|要求|务必|努力|使|将|并|做到|保证|实现|达到|且|同时|目标|保持|平均|逐步|计划|预计|各项|本学期|全面|大力|进一步)+/;
const behind =
  /(?:要|应|应当|须|需|必须|力争|争取|确保|保持|控制|稳定|均|都|为|是|在|达|达到|不得|必须|目标|：|继续|逐步|全部|平均|较|比|同比|环比|力求|务必|预计|总体|有所|分别|再|年度?|由[\d.%]{1,6})+$/;
const compared =
  /(?:[，]?(?:较|比|与)(?:20\d\d年|上年|去年|今年|上学期|上学年|上一年|往年|同期|上季度|上月|前一年)?(?:度|同期|相比)?)$/;

/** The name of a figure and where it begins. */
export interface Metric {
  readonly name: string;
  readonly from: number;
}

/**
 * Finds the name of the figure before a comparison: what stands in front of it in the clause, without the words that only push.
 *
 * @example
 * metricBefore("力争师生满意率达到", 9).name; //=> "师生满意率"
 */
export function metricBefore(text: string, at: number, floor = 0): Metric {
  const begin = clauseStart(text, at, floor);
  const own = strip(text, { from: begin, to: at });
  if (own.to - own.from >= 2 || begin <= floor) return named(text, own);
  const above = strip(text, { from: clauseStart(text, begin - 1, floor), to: begin - 1 });
  return above.to - above.from >= 2 ? { name: text.slice(above.from, above.to), from: own.from } : named(text, own);
}

function named(text: string, { from, to }: Span): Metric {
  return { name: text.slice(from, to), from };
}

function clauseStart(text: string, at: number, floor: number): number {
  let begin = at;
  while (begin > floor && at - begin < 28 && !/[，。；：！？|、（）\n]/.test(text.charAt(begin - 1))) begin -= 1;
  return Math.max(begin, 0);
}

function strip(text: string, { from, to }: Span): Span {
  let words = text.slice(from, Math.max(from, to));
  const front = ahead.exec(words)?.[0].length ?? 0;
  words = words.slice(front);
  for (let turn = 0; turn < 4; turn++) {
    const cut = words.replace(compared, "").replace(behind, "");
    if (cut === words) break;
    words = cut;
  }
  return { from: from + front, to: from + front + words.length };
}
