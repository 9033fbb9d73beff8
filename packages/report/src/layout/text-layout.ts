import type { Block } from "./block.ts";
import { pad, widthOf } from "./pad.ts";
import { plainLine } from "./plain-line.ts";

/** Lays blocks out for a terminal or a plain text file; tables line up with Chinese characters two cells wide. */
export function textLayout(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  if ("heading" in block) return headingText(plainLine(block.heading), block.level);
  if ("lines" in block) return block.lines.map(plainLine).join("\n");
  if ("items" in block) {
    return block.items
      .flatMap(({ text, below = [] }) => [`  • ${plainLine(text)}`, ...below.map((line) => `      ${plainLine(line)}`)])
      .join("\n");
  }
  return tableText(block);
}

function headingText(text: string, level: 1 | 2 | 3): string {
  if (level === 3) return text;
  return `${text}\n${(level === 1 ? "=" : "-").repeat(widthOf(text))}`;
}

function tableText({ columns, rows }: Extract<Block, { readonly columns: unknown }>): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map(plainLine));
  const widths = columns.map((_, index) =>
    lines.reduce((most, cells) => Math.max(most, widthOf(cells[index] ?? "")), 0),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(cells[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = lines;
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...body.map(line)].join("\n");
}
