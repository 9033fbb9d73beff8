import type { Heading } from "../outline/heading.ts";
import type { Sentence } from "../outline/sentence.ts";
import type { Source } from "../source/source.ts";
import { withoutMarks } from "./stated.ts";

const aims = /目标|指标|指导思想|思路|总体要求|总体思路|宗旨|原则|工作理念/;
const plainHeading =
  /^(?:.{0,8}(?:指导思想|目标|思路|要求|要点|任务|措施|重点|内容|安排|工作|保障|情况分析|现状|原则|总结|附件|背景|组织领导|行事历|月份?|管理|方面))$/;
const acts =
  /加强|抓|做好|搞好|建立|创新|强化|健全|增强|提高|提升|改善|改进|完善|探索|开展|落实|推进|保证|确保|保持|树立|严格|创建|实施|规范|深化|努力|注重|优化|保障|[^，]{2,}，/;
const address = /^(?:各位|尊敬的|各(?:部门|科室|单位|班组)[^，。]{0,12}：)|如下[：。]?$/;

/**
 * Tells whether a sentence, or a row of a table by its cells, gives a duty, sets an aim, or only names what follows.
 *
 * @example
 * const sentence = { from: 0, to: 6, text: "每日检查。", section: -1, heading: false };
 * dutyKind(readSource("每日检查。"), [sentence], [], false); //=> "task"
 */
export function dutyKind(
  source: Source,
  sentences: readonly Sentence[],
  headings: readonly Heading[],
  measured: boolean,
): "task" | "goal" | "none" {
  const [sentence] = sentences;
  if (sentence === undefined) return "none";
  const text =
    sentences.length === 1 ? withoutMarks(sentence.text) : sentences.map((each) => withoutMarks(each.text)).join("");
  if (isMoneyRow(sentence)) return "none";
  if (text.length < 2 || (sentence.row === undefined && address.test(sentence.text))) return "none";
  if (sentence.heading)
    return text.length >= 5 && !plainHeading.test(text) && acts.test(sentence.text) ? "task" : headingWithAct(text);
  if (measured) return "goal";
  const heading = headings[sentence.section];
  return heading !== undefined && aims.test(source.plain.slice(heading.title.from, heading.title.to)) ? "goal" : "task";
}

/** 抓好食堂管理工作 asks for something though it ends like a mere name. */
function headingWithAct(text: string): "task" | "none" {
  return text.length >= 6 &&
    /^(?:制定|制订|购置|成立|设立|组织|全面|切实|继续|进一步|认真|加强|抓|做好|搞好|建立|创新|强化|健全|增强|提高|提升|改善|改进|完善|探索|开展|落实|推进|全力|努力|着重|保持|创建)/.test(
      text,
    )
    ? "task"
    : "none";
}

/** A line of a budget, or what all of them come to, gives money to something and asks for nothing. */
function isMoneyRow({ cell, text }: Sentence): boolean {
  return cell !== undefined && (/^.{0,4}科目$/.test(cell.head) || /^(?:合计|总计|小计)$/.test(text));
}
