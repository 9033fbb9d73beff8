import { fold } from "./fold.ts";

/** No space stood before the character. */
export const TIGHT = 0;
/** A single space. */
export const SPACE = 1;
/** A tab, an ideographic space, or several spaces: what columns of a table are set apart by. */
export const WIDE = 2;

/**
 * A text made plain for the grammar, with the way back to every place in the original.
 *
 * Spaces are dropped, widths and scripts folded, markdown emphasis and spelled-out pinyin taken out. `at[i]` and `to[i]` are where the
 * plain character `i` begins and ends in the original; `gap[i]` is what stood before it.
 */
export interface Source {
  readonly original: string;
  readonly plain: string;
  readonly at: Uint32Array;
  readonly to: Uint32Array;
  readonly gap: Uint8Array;
}

/** A stretch of the plain text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const latin = /[A-Za-z0-9]/;
const dropped = /[*`_\u200b-\u200f\u2060\ufeff\u00ad]/;
const toned = /^[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/;

/**
 * Makes a text plain.
 *
 * @example
 * const source = readSource("每 月 ２ 次");
 * source.plain; //=> "每月2次"
 * quoteOf(source, { from: 2, to: 4 }); //=> { quote: "２ 次", start: 4 }
 */
export function readSource(original: string): Source {
  const parts: string[] = [];
  // Only a bracketed number takes more characters when it is made plain.
  const most = original.length + 3 * (original.match(/[\u2474-\u249b\u3220-\u3229\ufb00-\ufffd]/g)?.length ?? 0) + 1;
  const at = new Uint32Array(most);
  const to = new Uint32Array(most);
  const gap = new Uint8Array(most);
  let length = 0;
  const add = (plain: string, from: number, until: number, space: number) => {
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) {
      at[length] = from;
      to[length] = until;
      gap[length] = unit === 0 ? space : TIGHT;
      length += 1;
    }
  };
  let lineFrom = 0;
  while (lineFrom < original.length) {
    const newline = original.indexOf("\n", lineFrom);
    const lineTo = newline < 0 ? original.length : newline;
    readLine(original, lineFrom, lineTo, add);
    if (newline >= 0) add("\n", newline, newline + 1, TIGHT);
    lineFrom = lineTo + 1;
  }
  at[length] = original.length;
  return {
    original,
    plain: parts.join(""),
    at: at.subarray(0, length + 1),
    to: to.subarray(0, length + 1),
    gap: gap.subarray(0, length + 1),
  };
}

type Add = (plain: string, from: number, until: number, space: number) => void;

function readLine(original: string, lineFrom: number, lineTo: number, add: Add): void {
  const scattered = isScattered(original, lineFrom, lineTo);
  let space = TIGHT;
  let before = "";
  for (let i = lineFrom; i < lineTo; ) {
    const code = original.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const character = original.slice(i, i + width);
    if (isSpace(character)) {
      space = character === " " && space === TIGHT ? SPACE : WIDE;
      i += width;
      continue;
    }
    // Nearly all characters are plain ideographs, for which nothing below has anything to say.
    const ideograph = code >= 0x4e00 && code <= 0x9fff;
    const skipped = ideograph ? 0 : skip(original, i, lineTo, before);
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    const apart = before === "" ? TIGHT : scattered && space === SPACE ? TIGHT : space;
    if (apart !== TIGHT && latin.test(before) && latin.test(character)) add(" ", i - 1, i, TIGHT);
    const plain = ideograph ? fold(character) : plainOf(character, original, i, lineTo, before);
    add(plain, i, i + width, apart);
    before = plain;
    space = TIGHT;
    i += width;
  }
}

function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return code <= 0x20 || code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

/** Length of what says nothing here: emphasis, invisible characters, pinyin that a web page spelled out behind its character. */
function skip(original: string, i: number, lineTo: number, before: string): number {
  const character = original.charAt(i);
  if (dropped.test(character)) return character === "_" || character === "*" ? emphasis(original, i, before) : 1;
  if ((character === "(" || character === "（") && before > "\u2e80") {
    return toned.exec(original.slice(i, Math.min(i + 12, lineTo)))?.[0].length ?? 0;
  }
  return 0;
}

/** An asterisk with a space behind it at the head of a line is a bullet; a lone low line stands for what is left blank. */
function emphasis(original: string, i: number, before: string): number {
  if (original.charAt(i) === "_") return original.charAt(i + 1) === "_" ? 1 : 0;
  return before === "" && original.charAt(i + 1) === " " ? 0 : 1;
}

function plainOf(character: string, original: string, i: number, lineTo: number, before: string): string {
  const plain = fold(character);
  if (plain !== "，" && plain !== "：" && plain !== ".") return plain;
  const after = fold(original.charAt(i + 1));
  const between = /\d/.test(before) && /\d/.test(after);
  if (between && plain === "，" && character !== "，")
    return /^\d{3}(?!\d)/.test(original.slice(i + 1, i + 5)) ? "," : plain;
  if (between && plain === "：") return ":";
  const ends = plain === "." && before !== "" && !/[\d.]/.test(before) && original.slice(i + 1, lineTo).trim() === "";
  return ends ? "。" : plain;
}

/** Tells a line that an OCR has set with a space between all characters. */
function isScattered(original: string, lineFrom: number, lineTo: number): boolean {
  let [spaces, characters] = [0, 0];
  for (let i = lineFrom; i < lineTo; i++) {
    if (isSpace(original.charAt(i))) spaces += isSpace(original.charAt(i - 1)) ? 0 : 1;
    else characters += 1;
  }
  return characters >= 4 && spaces >= 0.45 * (characters - 1);
}

/**
 * Quotes a stretch of the plain text as it stands in the original.
 *
 * @example
 * quoteOf(readSource("共 ９５％"), { from: 1, to: 4 }); //=> { quote: "９５％", start: 2 }
 */
export function quoteOf(source: Source, { from, to }: Span): { readonly quote: string; readonly start: number } {
  const start = source.at[from] ?? source.original.length;
  const end = to > from ? (source.to[to - 1] ?? start) : start;
  return { quote: source.original.slice(start, end), start };
}
