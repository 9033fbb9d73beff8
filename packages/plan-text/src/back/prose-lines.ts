import { unescaped } from "../write/markdown.ts";
import { isRule, plainLine } from "../write/plain-lines.ts";

/** A line as it stands in a document that is read back. */
export interface ProseLine {
  /** As the writer would have it. */
  readonly text: string;
  readonly quote: string;
  readonly start: number;
}

/**
 * Lists the lines of a prose with their places, blank ones and the rules of tables left out.
 *
 * @example
 * proseLines("## 一、目标\n\n　　做好\n", true); //=> [{ text: "一、目标", quote: "## 一、目标", start: 0 }, { text: "做好", quote: "做好", start: 11 }]
 */
export function proseLines(prose: string, isMarkdown: boolean): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  let from = 0;
  for (const raw of prose.split("\n")) {
    const quote = raw.trim();
    const text = plainLine(isMarkdown ? unescaped(quote) : quote);
    if (text !== "" && !isRule(text)) lines.push({ text, quote, start: from + raw.indexOf(quote) });
    from += raw.length + 1;
  }
  return lines;
}
