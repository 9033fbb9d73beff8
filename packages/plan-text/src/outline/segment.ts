import { characterClass } from "../source/character-class.ts";
import type { Source, Span } from "../source/source.ts";
import { bareLabelAt, commaLabelAt, type Label, type LabelKind, labelAt } from "./label.ts";
import type { Line } from "./line.ts";

/** A stretch that begins with a label, or runs from a line's head to the first label in it. */
export interface Segment extends Span {
  readonly label?: Label | undefined;
  /** Where the words behind the label begin. */
  readonly content: number;
  /** It stands at the head of its line. */
  readonly heads: boolean;
  readonly hashes: number;
  /** The mark that heads it; a heavy one may enclose what light ones list. */
  readonly bullet?: Bullet | undefined;
}

export type Bullet = "heavy" | "light";

/** What has been counted so far: the last number of each way of numbering. */
export type Count = Map<LabelKind, number>;

const inline: ReadonlySet<LabelKind> = new Set<LabelKind>([
  "cn",
  "cnParen",
  "arabic",
  "arabicParen",
  "arabicHalf",
  "circled",
  "chapter",
  "section",
  "dotted",
  "letter",
]);
const bullets: readonly (readonly [Bullet, RegExp])[] = [
  ["heavy", /^[●◆■▪◇□★▲►▶➢]./],
  ["light", /^[-•·○*+✓√]./],
];

const parts = characterClass("。；！？：:;|");
const counts = characterClass("一二三四五六七八九十第（0123456789");
/** How a chapter of a document that has lost its spaces goes on: with its first part. */
const opens = /^第?[一1](?:章|部分|编)?[、：:.]?[\u4e00-\u9fff]{2,16}(?:1\.1|第[一1][节条]|[一1][、.]|（[一1]）|1、)/;

/**
 * Cuts a line before each label in it, so that a text which has lost its line breaks still falls into parts.
 *
 * A number within a line only counts as a label behind an end of a sentence or a space, and when it is 1 or one more than the last of
 * its kind.
 */
export function segmentsOf(source: Source, line: Line, count: Count): readonly Segment[] {
  const { plain, gap } = source;
  const bullet = bullets.find(([, mark]) => mark.test(line.text))?.[0];
  const head = bullet === undefined ? line.from : line.from + 1;
  const segments: Segment[] = [];
  let [from, label] = [line.from, headLabel(source, head)];
  let content = head + (label?.length ?? 0);
  if (label?.number !== undefined) count.set(label.kind, label.number);
  const long = line.to - line.from > 120;
  const secondAt = secondOf(line);
  const path: number[] = label?.kind === "dotted" ? pathOf(plain, head, label) : [];
  const close = (to: number) => {
    const first = segments.length === 0;
    segments.push({
      from,
      to,
      label,
      content,
      heads: first,
      hashes: first ? line.hashes : 0,
      bullet: first ? bullet : undefined,
    });
  };
  for (let i = content + 1; i < line.to; i++) {
    const parted = (gap[i] ?? 0) > 0 || parts(plain, i - 1) || isCircled(plain.charCodeAt(i));
    if (!parted && !(long && counts(plain, i))) continue;
    const found = labelAt(plain, i, gap);
    if (found === undefined || !inline.has(found.kind) || found.number === undefined) continue;
    const last = count.get(found.kind) ?? 0;
    if (found.kind === "dotted") {
      const own = pathOf(plain, i, found);
      if (!follows(own, path)) continue;
      path.splice(0, path.length, ...own);
    } else if (!parted && !fits(secondAt, plain, i, found, last, content)) continue;
    else if (found.number !== last + 1 && found.number !== 1) continue;
    if (found.number === 1 && last === 1 && !/^(?:circled|dotted)$/.test(found.kind) && label?.kind === found.kind)
      continue;
    close(i);
    [from, label, content] = [i, found, i + found.length];
    count.set(found.kind, found.number);
    i = content;
  }
  close(line.to);
  return segments;
}

/** Says whether a label that nothing parts from the words before it goes on with the count: 工作目标1、…, 指导思想二、…. */
function fits(
  secondAt: () => number,
  plain: string,
  at: number,
  { kind, number = 0, length }: Label,
  last: number,
  content: number,
): boolean {
  const [before, after] = [plain.slice(Math.max(0, at - 4), at), plain.charAt(at + length)];
  if (!(after >= "\u4e00" && after <= "\u9fff") && !/[“《"]/.test(after)) return false;
  // （一） begins anew right behind a short title: 二、会务保障（一）会前准备.
  const short = at - content <= 20 && !/[。；]/.test(plain.slice(content, at));
  if (kind === "cnParen") return number === last + 1 || (number === 1 && short);
  if (kind === "arabicParen") return (number === 1 || number === last + 1) && !/[第见附表图条款]$/.test(before);
  if (/[\d一二三四五六七八九十第每共约仅只各于至从按在到是为有达近超不统唯单同之专万合周期月年归逐]$/.test(before))
    return false;
  if (/(?<![表清菜名订])单$/.test(before)) return false;
  if (kind === "chapter" || kind === "section")
    return number === last + 1 && (number > 1 || opens.test(plain.slice(at, at + 30)));
  if (number > 1) return number === last + 1 && (kind === "cn" || kind === "arabic");
  if (kind === "cn") {
    const titled = /(?:计划|方案|要点|安排|如下|范文|意见|总结|范例|范本|模板|制度|办法|报告|打算)$/.test(before);
    return last === 0 && (titled || opens.test(plain.slice(at, at + 30)) || secondAt() > at + 40);
  }
  // The first of a list stands right behind a short title.
  return kind === "arabic" && short && !/，.*，/.test(plain.slice(content, at));
}

/** Where in a line the last 二、 stands that begins a sentence, so that a 一、 before it counts parts; 一清、二洗、三消毒 counts none. Looked up once. */
function secondOf({ from, text }: Line): () => number {
  let found: number | undefined;
  return () => {
    if (found === undefined) {
      const second = text.lastIndexOf("二、");
      found = second > 0 && /[。；！？：]/.test(text.charAt(second - 1)) ? from + second : -1;
    }
    return found;
  };
}

function pathOf(plain: string, at: number, { length }: Label): number[] {
  return (plain.slice(at, at + length).match(/\d{1,2}/g) ?? []).map(Number);
}

/** 1.1.1, 1.2 and 2.1 go on behind 1.1; 1.5 does not, and what is no first number begins nothing. */
function follows(own: readonly number[], last: readonly number[]): boolean {
  if (last.length === 0) return own.every((number) => number === 1);
  const at = own.findIndex((number, index) => number !== last[index]);
  if (at < 0) return false;
  if (at === last.length) return own.length === at + 1 && own[at] === 1;
  return own[at] === (last[at] ?? 0) + 1 && own.slice(at + 1).every((number) => number === 1);
}

function headLabel(source: Source, from: number): Label | undefined {
  return labelAt(source.plain, from, source.gap) ?? commaLabelAt(source.plain, from) ?? bareLabelAt(source.plain, from);
}

function isCircled(code: number): boolean {
  return code >= 0x2460 && code <= 0x2473;
}
