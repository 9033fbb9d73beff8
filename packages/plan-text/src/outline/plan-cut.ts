import { readNumber } from "../grammar/number.ts";
import type { Source } from "../source/source.ts";
import type { Line } from "./line.ts";
import { begunStarts } from "./plan-begin.ts";

const N = "([一二三四五六七八九十]{1,2}|\\d{1,2})";
const openers: readonly RegExp[] = [
  new RegExp(`^[【（]?(?:第)?(?:篇|范文|计划|plan)#?\\s?${N}(?:[】）：、.]|$)`, "i"),
  new RegExp(`^[【（]?第${N}篇`),
  new RegExp(`^.{0,36}(?:计划|方案|要点|安排|范文|思路)[（【]?(?:篇|第|之|范文)?${N}篇?[）】]?[：:]?$`),
];

/** The lines of one plan; `opener` is the line that only says that a plan begins. */
export interface PlanLines {
  readonly opener?: Line | undefined;
  readonly lines: readonly Line[];
  /** What stands before the first of several plans. */
  readonly collection?: readonly Line[] | undefined;
}

/**
 * Cuts a file that holds several plans into them: where they are counted (篇一, 范文2, `# plan 3`), else where one begins anew. What stands
 * before the first that is counted is the collection's own.
 *
 * @example
 * const source = readSource("篇一：甲\n一、食堂\n篇二：乙\n一、宿舍");
 * cutPlans(source, readLines(source, [])).length; //=> 2
 */
export function cutPlans(source: Source, lines: readonly Line[]): readonly PlanLines[] {
  const counted = countedStarts(lines);
  if (counted.length < 2) {
    const begun = begunStarts(source, lines);
    return begun.map((start, index) => ({ lines: lines.slice(start, begun[index + 1] ?? lines.length) }));
  }
  const collection = lines.slice(0, counted[0]);
  return counted.map((start, index) => {
    const opener = lines[start];
    return { opener, collection, lines: lines.slice(start + 1, counted[index + 1] ?? lines.length) };
  });
}

/** Opening lines whose numbers go 1, 2, 3. */
function countedStarts(lines: readonly Line[]): readonly number[] {
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length <= 48 && numberOf(line.text) === starts.length + 1) starts.push(index);
  }
  return starts;
}

function numberOf(text: string): number | undefined {
  for (const opener of openers) {
    const found = opener.exec(text)?.[1];
    if (found !== undefined) return readNumber(found);
  }
  return undefined;
}
