import { change, type Draft, draftOf, keep } from "./draft.ts";
import { fold, isOwnFold } from "./fold.ts";

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

const dropped = /[*`_\u200b-\u200f\u2060\ufeff\u00ad]/;
const toned = /^[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/;
const latin = /[A-Za-z0-9]/;

/**
 * Makes a text plain.
 *
 * @example
 * const source = readSource("每 月 ２ 次");
 * source.plain; //=> "每月2次"
 * quoteOf(source, { from: 2, to: 4 }); //=> { quote: "２ 次", start: 4 }
 */
export function readSource(original: string): Source {
  const draft = draftOf(original);
  let lineFrom = 0;
  while (lineFrom < original.length) {
    const newline = original.indexOf("\n", lineFrom);
    const lineTo = newline < 0 ? original.length : newline;
    readLine(original, lineFrom, lineTo, draft);
    if (newline >= 0) keep(draft, newline, TIGHT);
    lineFrom = lineTo + 1;
  }
  const { at, to, gap, length, parts } = draft;
  parts.push(original.slice(draft.from, draft.until));
  at[length] = original.length;
  return {
    original,
    plain: parts.join(""),
    at: at.subarray(0, length + 1),
    to: to.subarray(0, length + 1),
    gap: gap.subarray(0, length + 1),
  };
}

function readLine(original: string, lineFrom: number, lineTo: number, draft: Draft): void {
  const scattered = isScattered(original, lineFrom, lineTo);
  let space = TIGHT;
  let before = "";
  for (let i = lineFrom; i < lineTo; ) {
    const unit = original.charCodeAt(i);
    if (isSpace(unit)) {
      space = unit === 0x20 && space === TIGHT ? SPACE : WIDE;
      i += 1;
      continue;
    }
    // Nearly all characters are plain ideographs, for which nothing below has anything to say.
    const ideograph = unit >= 0x4e00 && unit <= 0x9fff;
    const skipped = ideograph ? 0 : skip(original, i, lineTo, before);
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    const apart = before === "" || (scattered && space === SPACE) ? TIGHT : space;
    space = TIGHT;
    if (ideograph && isOwnFold(unit)) {
      keep(draft, i, apart);
      before = IDEOGRAPH;
      i += 1;
      continue;
    }
    const width = (original.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    const character = original.slice(i, i + width);
    if (apart !== TIGHT && latin.test(before) && latin.test(character)) change(draft, " ", i - 1, i, TIGHT);
    const plain = ideograph ? fold(character) : plainOf(character, original, i, lineTo, before);
    if (plain === character && width === 1) keep(draft, i, apart);
    else change(draft, plain, i, i + width, apart);
    before = plain;
    i += width;
  }
}

/** Any ideograph: which one stood before makes no difference. */
const IDEOGRAPH = "字";

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0xa0 && (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f))
  );
}

/** Length of what says nothing here: emphasis, invisible characters, pinyin that a web page spelled out behind its character. */
function skip(original: string, i: number, lineTo: number, before: string): number {
  const character = original.charAt(i);
  if (dropped.test(character)) return character === "_" || character === "*" ? emphasis(original, i, before) : 1;
  if ((character === "(" || character === "（") && before > "\u2e80" && original.charCodeAt(i + 1) < 0x2e80) {
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
    if (isSpace(original.charCodeAt(i))) spaces += isSpace(original.charCodeAt(i - 1)) ? 0 : 1;
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
