import type { Source, Span } from "../source/source.ts";
import { bareLabelAt, type Label, type LabelKind, labelAt } from "./label.ts";
import type { Line } from "./line.ts";

/** A stretch that begins with a label, or runs from a line's head to the first label in it. */
export interface Segment extends Span {
  readonly label?: Label | undefined;
  /** Where the words behind the label begin. */
  readonly content: number;
  /** It stands at the head of its line. */
  readonly heads: boolean;
  readonly hashes: number;
  readonly bullet: boolean;
}

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
  "letter",
]);
const bullets = /^[-•·●◆■▪◇□○★▲*+✓√►▶➢]/;

/**
 * Cuts a line before each label in it, so that a text which has lost its line breaks still falls into parts.
 *
 * A number within a line only counts as a label behind an end of a sentence or a space, and when it is 1 or one more than the last of
 * its kind.
 */
export function segmentsOf(source: Source, line: Line, count: Count): readonly Segment[] {
  const { plain, gap } = source;
  const bullet = bullets.test(line.text) && line.text.length > 1;
  const head = bullet ? line.from + 1 : line.from;
  const segments: Segment[] = [];
  let [from, label] = [line.from, headLabel(source, head)];
  let content = head + (label?.length ?? 0);
  if (label?.number !== undefined) count.set(label.kind, label.number);
  const close = (to: number) => {
    const first = segments.length === 0;
    segments.push({ from, to, label, content, heads: first, hashes: first ? line.hashes : 0, bullet: first && bullet });
  };
  for (let i = content + 1; i < line.to; i++) {
    const before = plain.charAt(i - 1);
    const apart = (gap[i] ?? 0) > 0;
    if (!apart && !/[。；！？：;|]/.test(before) && !isCircled(plain.charCodeAt(i))) continue;
    const found = labelAt(plain, i, gap);
    if (found === undefined || !inline.has(found.kind) || found.number === undefined) continue;
    const last = count.get(found.kind) ?? 0;
    if (found.number !== last + 1 && found.number !== 1) continue;
    if (found.number === 1 && last === 1 && found.kind !== "circled" && label?.kind === found.kind) continue;
    close(i);
    [from, label, content] = [i, found, i + found.length];
    count.set(found.kind, found.number);
    i = content;
  }
  close(line.to);
  return segments;
}

function headLabel(source: Source, from: number): Label | undefined {
  return labelAt(source.plain, from, source.gap) ?? bareLabelAt(source.plain, from);
}

function isCircled(code: number): boolean {
  return code >= 0x2460 && code <= 0x2473;
}
