import { characterClass } from "../../source/character-class.ts";
import type { Span } from "../../source/source.ts";

const ahead =
  /^(?:其中|全年|本年度|年度|力争|争取|确保|要求|务必|努力|使|把|将|并|做到|保证|实现|达到|且|同时|目标|保持|平均|逐步|计划|预计|各项|本学期|全面|大力|进一步)+/;
const behind =
  /(?:要|应|应当|须|需|必须|力争|争取|确保|保持|控制|稳定|均|都|为|是|在|达|达到|不得|必须|目标|：|继续|逐步|全部|平均|较|(?<![占同环])比|同比|环比|相比|力求|务必|预计|总体|有所|分别|再|提高|提升|下降|降低|上升|增长|年度?|由[\d.%]{1,6}(?:分钟|小时|天|个?工作日)?|每(?:台|年度|年|月|日|天|人|周|学期|季度|班|次|间|吨))+$/;
const compared =
  /(?:[，]?(?:较|(?<![同环占])比|与)(?:20\d\d年|上年|去年|今年|上学期|上学年|上一年|往年|同期|上季度|上月|前一年|预算|计划|基准年|基准期|年初|以往)?(?:度|同期|相比)?)$/;

const ends = characterClass("，。；：！？|、（）\n");

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
  if (own.to - own.from >= 2) return named(text, own);
  // 满意度95%，较上年（92.3%）提高2个百分点: the name stands some clauses before.
  for (let [end, turn] = [begin - 1, 0]; end > floor && turn < 4; turn++) {
    const from = clauseStart(text, end, floor);
    const above = strip(text, { from, to: figureIn(text, from, end) });
    const name = text.slice(above.from, above.to);
    if (name.length >= 2 && /^[^\d\s]*[\u4e00-\u9fff]{2}/.test(name)) return { name, from: own.from };
    end = from - 1;
  }
  return named(text, own);
}

/** Where the figure of an earlier clause begins: of 满意度达到90%以上 only 满意度 is the name. */
function figureIn(text: string, from: number, to: number): number {
  const found = text
    .slice(from, to)
    .search(
      /(?:只有|仅|约)[一二三四五六七八九]成|(?:达到|达|不低于|不少于|不超过|≥|≤|提高到|提升到|保持在|控制在|为)?[约]?\d/,
    );
  return found > 1 ? from + found : to;
}

function named(text: string, { from, to }: Span): Metric {
  return { name: text.slice(from, to), from };
}

function clauseStart(text: string, at: number, floor: number): number {
  let begin = at;
  while (begin > floor && at - begin < 28 && !ends(text, begin - 1)) begin -= 1;
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
