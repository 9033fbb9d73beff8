import { isChrome } from "../source/chrome.ts";
import type { Source, Span } from "../source/source.ts";
import { labelAt } from "./label.ts";
import type { Line } from "./line.ts";

const names =
  /(?:计划|要点|安排|方案|打算|思路|清单|责任书|意见|月历|行事历|规划|通知|总结|一览|工作要求|目标责任|制度|办法|规定|细则|手册|台账|预案|计划书|重点工作|工作)[^，。；：]{0,14}$/;

const dated = /^[^，。；：]{0,30}(?:20\d\d|二[〇零])[^，。；：]{0,24}$/;

/** The title of a plan, and the lines without it. */
export interface Titled {
  readonly title: Span | undefined;
  readonly rest: readonly Line[];
}

/**
 * Finds the title: a short line before all numbers that says what the text is, or what stands before the first number of a text that
 * has lost its line breaks.
 *
 * @example
 * const source = readSource("2026年后勤计划\n一、目标");
 * readTitle(source, undefined, readLines(source, [])).rest.length; //=> 1
 */
export function readTitle(source: Source, opener: Line | undefined, lines: readonly Line[]): Titled {
  const named = opener === undefined ? undefined : openerTitle(source, opener);
  // A lone line is what the text says, not its title.
  const end = lines.length < 2 && (lines[0]?.text.length ?? 0) <= 48 ? 0 : Math.min(lines.length, 4);
  for (let index = 0; index < end; index++) {
    const line = lines[index];
    if (line === undefined || line.cells.length > 2 || labelAt(source.plain, line.from, source.gap) !== undefined)
      break;
    const cut = headOf(source, line);
    const text = source.plain.slice(line.from, cut);
    const first = index === 0 && line.hashes === 1;
    if (
      text.length > 48 ||
      /[。！？；]/.test(text) ||
      /[，：]$/.test(text) ||
      (!first && !names.test(text) && !(index === 0 && dated.test(text)))
    )
      continue;
    const rest =
      cut < line.to
        ? [...lines.slice(0, index), { ...line, from: cut, text: source.plain.slice(cut, line.to), hashes: 0 }]
        : lines.slice(0, index);
    const kept = rest.filter((other) => !isChrome(other.text));
    return { title: { from: line.from, to: cut }, rest: [...kept, ...lines.slice(index + 1)] };
  }
  return { title: named, rest: lines };
}

/** 篇一：酒店工程部2026年工作计划 */
function openerTitle(source: Source, opener: Line): Span | undefined {
  const colon = opener.text.search(/[：:、】）](?=.{4})/);
  const from = colon >= 0 && colon < 8 ? opener.from + colon + 1 : opener.from;
  return names.test(source.plain.slice(from, opener.to)) ? { from, to: opener.to } : undefined;
}

/** Up to the first label behind a space, or to what a web page wrote behind the title. */
function headOf(source: Source, line: Line): number {
  for (let i = line.from + 4; i < Math.min(line.to, line.from + 60); i++) {
    if ((source.gap[i] ?? 0) === 0) continue;
    if (labelAt(source.plain, i, source.gap) !== undefined && line.text.length > 48) return i;
    if (isChrome(source.plain.slice(i, Math.min(line.to, i + 40)))) return i;
  }
  return line.to;
}
