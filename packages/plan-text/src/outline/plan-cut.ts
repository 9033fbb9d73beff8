import { readNumber } from "../grammar/number.ts";
import type { Line } from "./line.ts";

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
}

/**
 * Cuts a file that holds several plans (篇一, 范文2, `# plan 3`) into them. What stands before the first is the collection's own title.
 *
 * @example
 * cutPlans(readLines(readSource("篇一：甲\n一、食堂\n篇二：乙\n一、宿舍"), [])).length; //=> 2
 */
export function cutPlans(lines: readonly Line[]): readonly PlanLines[] {
  const starts = countedStarts(lines);
  if (starts.length < 2) return [{ lines }];
  return starts.map((start, index) => {
    const opener = lines[start];
    return { opener, lines: lines.slice(start + 1, starts[index + 1] ?? lines.length) };
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
