import type { Block } from "./block.ts";
import { plainLine } from "./plain-line.ts";

/** Lays blocks out as markdown. Whatever comes from entries is escaped, so that it cannot become a link, a tag or a heading. */
export function markdownLayout(blocks: readonly Block[]): string {
  return `${blocks.map(blockMarkdown).join("\n\n")}\n`;
}

function blockMarkdown(block: Block): string {
  if ("heading" in block) return `${"#".repeat(block.level)} ${escaped(block.heading)}`;
  if ("lines" in block) return block.lines.map(escaped).join("  \n");
  if ("items" in block) {
    return block.items
      .flatMap(({ text, below = [] }) => [`- ${escaped(text)}`, ...below.map((line) => `  - ${escaped(line)}`)])
      .join("\n");
  }
  const { columns, rows } = block;
  return [
    row(columns.map(({ title }) => title)),
    `| ${columns.map(({ align }) => (align === "right" ? "---:" : "---")).join(" | ")} |`,
    ...rows.map(row),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(" | ")} |`;
}

/**
 * Escapes what markdown would take for its own.
 *
 * @example
 * escaped("a|b <i>"); //=> "a\\|b \\<i\\>"
 */
export function escaped(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_[\]<>|]/g, "\\$&")
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, "$1\\$2");
}
