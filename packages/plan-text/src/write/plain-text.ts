import type { Line, LineStyle, OfficeDocument } from "./office-document.ts";
import { plainLine, rowLine } from "./plain-lines.ts";

/** Styles that begin at the margin; every other line is set in by two characters. */
const atMargin: ReadonlySet<LineStyle> = new Set(["title", "subtitle", "annexLabel", "annexTitle"]);
/** Styles that have a blank line before them. */
const apart: ReadonlySet<LineStyle> = new Set(["heading1", "note", "signature", "annexLabel"]);

/** Lays a document out as plain text, in the way of a typed office document. */
export function plainTextOf({ blocks, language }: OfficeDocument): string {
  const indent = language === "zh-CN" ? "　　" : "  ";
  const lines: string[] = [];
  let before: LineStyle | undefined;
  for (const block of blocks) {
    if (!("text" in block)) {
      lines.push(...block.rows.map(rowLine));
      before = undefined;
      continue;
    }
    if (apart.has(block.style) && block.style !== before) lines.push("");
    lines.push(lineText(block, indent));
    if (block.style === "title" || block.style === "subtitle") lines.push("");
    before = block.style;
  }
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

function lineText({ style, text }: Line, indent: string): string {
  return `${atMargin.has(style) ? "" : indent}${plainLine(text)}`;
}
