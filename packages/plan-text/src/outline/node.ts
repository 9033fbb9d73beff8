import type { Source } from "../source/source.ts";
import { isMonthHeading, labelRank } from "./label.ts";
import type { Line } from "./line.ts";
import { type Count, type Segment, segmentsOf } from "./segment.ts";
import { type Row, readRows } from "./table.ts";

/** A part of a plan in the order of the text: a numbered or plain stretch with how deep it lies, or a table. */
export interface Node extends Segment {
  /** Depth by the numbering, 1 outermost; 0 for text without a label. */
  readonly level: number;
  readonly rows: readonly Row[];
  readonly month: boolean;
}

interface Step {
  readonly key: string;
  readonly rank: number;
}

/** Lines that head a part without any number. */
const bare =
  /^(?:[总主]?(?:指导思想|工作思路|总体思路|总体要求|基本原则|工作目标|总体目标|主要目标|目标任务|具体目标|工作重点|工作要点|重点工作|主要工作|具体工作|工作内容|工作任务|主要任务|重点任务|工作措施|具体措施|主要措施|保障措施|组织保障|工作要求|工作安排|具体安排|进度安排|时间安排|逐月安排|月份安排|行事历|情况分析|现状分析|工作背景|经费预算|预算安排|经费安排|注意事项|组织领导|考核办法|考核奖惩|附件|总结|预期效果|工作原则|服务理念|日常工作|常规工作|阶段安排|实施步骤)|[^，。；！？：\d]{2,10}(?:管理|工作|方面|建设|保障|目标|措施|安排|任务))[：:]?$/;

/**
 * Lays out the lines of a plan: cuts them at their labels, and finds by the order of the labels how deep each lies.
 *
 * @example
 * const source = readSource("一、目标\n1、满意\n二、措施");
 * readNodes(source, readLines(source, [])).map(({ level }) => level); //=> [1, 2, 1]
 */
export function readNodes(source: Source, lines: readonly Line[]): readonly Node[] {
  const nodes: Node[] = [];
  const count: Count = new Map();
  const stack: Step[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.cells.length > 1) {
      let end = index + 1;
      while ((lines[end]?.cells.length ?? 0) > 1) end += 1;
      const table = lines.slice(index, end);
      if (table.length > 1 || line.text.startsWith("|")) {
        nodes.push(tableNode(source, table));
        index = end - 1;
        continue;
      }
    }
    for (const segment of segmentsOf(source, line, count)) {
      const step = stepOf(source, segment, stack) ?? shortHeading(segment, lines, index, stack);
      const within = segment.label?.number === 1 && isOpen(source, nodes.at(-1));
      if (step !== undefined) place(stack, step, within);
      nodes.push(nodeOf(segment, step === undefined ? 0 : stack.length, step?.key === "month"));
    }
  }
  return nodes;
}

const noRows: readonly Row[] = [];

function nodeOf({ from, to, label, content, heads, hashes, bullet }: Segment, level: number, month: boolean): Node {
  return { from, to, label, content, heads, hashes, bullet, level, rows: noRows, month };
}

function tableNode(source: Source, table: readonly Line[]): Node {
  const [from, to] = [table[0]?.from ?? 0, table.at(-1)?.to ?? 0];
  const rows = readRows(source, table);
  return { from, to, content: from, heads: true, hashes: 0, level: 0, rows, month: false };
}

function stepOf(source: Source, segment: Segment, stack: readonly Step[]): Step | undefined {
  if (segment.hashes > 0) return { key: `md${segment.hashes}`, rank: segment.hashes / 10 };
  const text = source.plain.slice(segment.from, segment.to);
  if (segment.heads && isMonthHeading(text)) return { key: "month", rank: stack.length > 0 ? 3.2 : labelRank.month };
  const { label } = segment;
  if (label === undefined) {
    if (segment.bullet) return { key: segment.bullet, rank: Math.max(stack.at(-1)?.rank ?? 0, 0.9) + 0.05 };
    return segment.heads && text.length <= 16 && bare.test(text) ? { key: "bare", rank: bareRank(stack) } : undefined;
  }
  if (label.kind === "dotted") return { key: `dotted${label.depth}`, rank: labelRank.dotted + label.depth / 10 };
  return { key: label.kind, rank: labelRank[label.kind] };
}

/** A bare heading stands on top, or right below the chapters of a numbered document. */
function bareRank(stack: readonly Step[]): number {
  return stack.some(({ key }) => key === "cn" || key.startsWith("md")) ? 3.5 : 2.4;
}

/** A few words alone on their line, between lines that say much, head what follows. */
function shortHeading(
  segment: Segment,
  lines: readonly Line[],
  index: number,
  stack: readonly Step[],
): Step | undefined {
  const [before, own, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!segment.heads || segment.label !== undefined || own === undefined || after === undefined) return undefined;
  const alone = /^【?[\u4e00-\u9fff、]{2,12}】?$/.test(own.text) && !/[了吗吧呢们部处科]$/.test(own.text);
  const said = after.text.length >= 18 && after.cells.length < 2 && (before === undefined || before.text.length >= 14);
  return alone && said ? { key: "bare", rank: bareRank(stack) } : undefined;
}

/** A title that still waits for what it holds: it has a label and no end of a sentence. */
function isOpen(source: Source, node: Node | undefined): boolean {
  if (node === undefined || node.level === 0 || node.to - node.content > 30) return false;
  return !/[。；！？，]/.test(source.plain.slice(node.content, node.to));
}

function place(stack: Step[], step: Step, within: boolean): void {
  const known = stack.findIndex(({ key }) => key === step.key);
  if (known >= 0) stack.length = known + 1;
  else {
    while (!within && (stack.at(-1)?.rank ?? 0) > step.rank) stack.pop();
    stack.push(step);
  }
}
