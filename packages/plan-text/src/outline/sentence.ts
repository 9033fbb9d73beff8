import { characterClass } from "../source/character-class.ts";
import type { Source, Span } from "../source/source.ts";
import type { Heading } from "./heading.ts";
import type { Node } from "./node.ts";
import type { Cell } from "./table.ts";

/** A sentence of a plan, with where it stands. */
export interface Sentence extends Span {
  readonly text: string;
  /** Index of the heading that it stands under, or -1. */
  readonly section: number;
  /** It is the title of that heading. */
  readonly heading: boolean;
  /** The cell of a table that it is, and the whole row, for what its neighbours say. */
  readonly cell?: Cell | undefined;
  readonly row?: readonly Cell[] | undefined;
}

/** A sentence longer than this is cut, so that no search within one grows with the text. */
const LONGEST = 600;

/**
 * Cuts the parts of a plan into sentences: the titles, the text below them, the cells of tables.
 *
 * @example
 * const source = readSource("做好服务。每天检查；（责任人：张三）");
 * const nodes = readNodes(source, readLines(source, []));
 * readSentences(source, nodes, []).map(({ text }) => text); //=> ["做好服务。", "每天检查；（责任人：张三）"]
 */
export function readSentences(
  source: Source,
  nodes: readonly Node[],
  headings: readonly Heading[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const byNode = new Map(headings.map((heading, index) => [heading.node, index]));
  let section = -1;
  const add = (from: number, to: number, heading: boolean, cell?: Cell, row?: readonly Cell[]) => {
    for (const span of cut(source.plain, from, to)) {
      const text = source.plain.slice(span.from, span.to);
      sentences.push({ from: span.from, to: span.to, text, section, heading, cell, row });
    }
  };
  for (const [index, node] of nodes.entries()) {
    const own = byNode.get(index);
    const heading = own === undefined ? undefined : headings[own];
    if (own !== undefined && heading !== undefined) {
      section = own;
      add(heading.title.from, heading.title.to, true);
      if (heading.body < node.to) add(heading.body, node.to, false);
    } else if (node.rows.length > 0) {
      for (const { cells, header } of node.rows)
        if (!header) for (const cell of cells) add(cell.from, cell.to, false, cell, cells);
    } else add(node.content, node.to, false);
  }
  return sentences;
}

const ends = characterClass("。；！？\n");
const pauses = characterClass("，、");

function cut(plain: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let begin = from;
  for (let i = from; i < to; i++) {
    const long = i - begin >= LONGEST;
    if (!ends(plain, i) && !(long && (pauses(plain, i) || i - begin >= 2 * LONGEST))) continue;
    const end = i + 1 + remarkAt(plain, i + 1, to);
    spans.push({ from: begin, to: end });
    [begin, i] = [end, end - 1];
  }
  if (begin < to) spans.push({ from: begin, to });
  return spans;
}

/** How long the remark in brackets is that belongs to the sentence before it: 每周检查一次。（责任人：张三） */
function remarkAt(plain: string, from: number, to: number): number {
  if (plain.charAt(from) !== "（") return 0;
  const [remark = ""] = /^（[^（）。；！？\n]{1,60}）/.exec(plain.slice(from, Math.min(to, from + 62))) ?? [];
  return remark.length;
}
