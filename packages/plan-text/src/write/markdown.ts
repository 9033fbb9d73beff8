import type { Line, LineStyle, OfficeDocument, Table } from "./office-document.ts";
import { cellLine, plainLine } from "./plain-lines.ts";

const hashes: Partial<Readonly<Record<LineStyle, string>>> = {
  title: "# ",
  heading1: "## ",
  heading2: "### ",
  heading3: "#### ",
  heading4: "##### ",
  annexTitle: "## ",
};

/** Lays a document out as markdown. What the plan says cannot become a link, a tag or a heading. */
export function markdownOf({ blocks }: OfficeDocument): string {
  const parts = blocks.map((block) => ("text" in block ? lineMarkdown(block) : tableMarkdown(block)));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function lineMarkdown({ style, text }: Line): string {
  const words = plainLine(text);
  return words === "" ? "" : `${hashes[style] ?? ""}${escaped(words)}`;
}

function tableMarkdown({ rows }: Table): string {
  const [head, ...body] = rows;
  if (head === undefined) return "";
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  const rule = `|${" --- |".repeat(width)}`;
  return [rowMarkdown(head), rule, ...body.map(rowMarkdown)].join("\n");
}

function rowMarkdown(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escaped(cellLine(cell))).join(" | ")} |`;
}

/**
 * Escapes what markdown would take for its own.
 *
 * @example
 * escaped("# 一*二*"); //=> "\\# 一\\*二\\*"
 */
export function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>|~]/g, "\\$&").replace(/^[#+=-]/, "\\$&");
}

/**
 * Reads a line of markdown: without its marks of a heading, and what was escaped as it was.
 *
 * @example
 * unescaped("## \\# 一\\*二\\*"); //=> "# 一*二*"
 */
export function unescaped(line: string): string {
  return line.replace(/^#{1,6} +/, "").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
