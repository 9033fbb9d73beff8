import { isChrome, opensTail } from "../source/chrome.ts";
import { type Source, type Span, WIDE } from "../source/source.ts";

/** A line of the plain text that says something. */
export interface Line extends Span {
  readonly text: string;
  /** Depth of a markdown heading, or of a heading that the caller knows of; 0 for none. */
  readonly hashes: number;
  /** The cells of a row of a table, or none. */
  readonly cells: readonly Span[];
}

/** A heading that the caller knows of by other means than numbers, such as a style of a document. */
export interface HeadingHint {
  /** Where the line begins in the original text. */
  readonly start: number;
  readonly level: number;
}

/**
 * Cuts the plain text into lines and leaves out blank ones and what a web page put around.
 *
 * @example
 * readLines(readSource("首页 > 计划\n一、目标\n\n做好"), []).map(({ text }) => text); //=> ["一、目标", "做好"]
 */
export function readLines(source: Source, hints: readonly HeadingHint[]): readonly Line[] {
  const levels = new Map(hints.map(({ start, level }) => [start, level]));
  const lines: Line[] = [];
  let [from, inTail] = [0, false];
  while (from <= source.plain.length) {
    const newline = source.plain.indexOf("\n", from);
    const to = newline < 0 ? source.plain.length : newline;
    const text = source.plain.slice(from, to);
    if (opensTail(text)) inTail = true;
    // Below the tail's heading only a numbered line brings the plan back.
    else if (
      inTail &&
      /^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）|#|第[一二三四五六七八九十\d]{1,3}[篇章])/.test(text)
    )
      inTail = false;
    if (!/^#*$/.test(text) && !inTail && !isChrome(text)) lines.push(lineOf(source, from, to, levels));
    if (newline < 0) break;
    from = to + 1;
  }
  return lines;
}

function lineOf(source: Source, from: number, to: number, levels: ReadonlyMap<number, number>): Line {
  const text = source.plain.slice(from, to);
  const hashes = /^#{1,6}(?=[^#]|$)/.exec(text)?.[0].length ?? 0;
  const hinted = levels.get(source.at[from] ?? -1) ?? 0;
  return {
    from: from + hashes,
    to,
    text: text.slice(hashes),
    hashes: hashes || hinted,
    cells: cellsOf(source, from, to),
  };
}

function cellsOf(source: Source, from: number, to: number): readonly Span[] {
  const piped = source.plain.charAt(from) === "|";
  if (!piped && source.plain.slice(from, to).split("|").length < 4 && !hasColumns(source, from, to)) return [];
  const bars = piped || source.plain.slice(from, to).includes("|");
  const cells: Span[] = [];
  let begin = piped ? from + 1 : from;
  for (let i = begin; i <= to; i++) {
    const ends = i === to || (bars ? source.plain.charAt(i) === "|" : i > begin && (source.gap[i] ?? 0) === WIDE);
    if (!ends) continue;
    if (i < to || i > begin) cells.push({ from: begin, to: i });
    begin = bars ? i + 1 : i;
  }
  return cells;
}

/** Three columns at least, set apart by wide gaps. */
function hasColumns(source: Source, from: number, to: number): boolean {
  let wide = 0;
  for (let i = from + 1; i < to; i++) if (source.gap[i] === WIDE) wide += 1;
  return wide >= 2;
}

/**
 * Says whether the cells are the rule under a markdown table's head.
 *
 * @example
 * isRule("|---|:--:|"); //=> true
 */
export function isRule(text: string): boolean {
  return /^[|:：\-+=]{3,}$/.test(text);
}
