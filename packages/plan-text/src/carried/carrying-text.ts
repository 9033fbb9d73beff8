import type { Locale } from "@houqin/core";

const FORMAT = "houqin/written-plan@1";

/** Lines that open and close what a text carries, in markdown and in plain text of either language. */
const frames = {
  markdown: [`<!-- ${FORMAT}`, "-->"],
  zh: [`附：机读内容（${FORMAT}，供程序读取，请勿改动）`, "（机读内容完）"],
  en: [`Appendix for programs (${FORMAT}; please leave as it is)`, "(end of the appendix for programs)"],
} as const;

/** A text with what it carries taken out: its prose, and the packed lines where there are some. */
export interface CarryingText {
  readonly prose: string;
  readonly packed?: string | undefined;
  /** Whether it says itself that it is markdown. */
  readonly isMarkdown: boolean;
}

/** Puts packed lines below a text: as a comment of markdown, or as an appendix of plain text. */
export function carryInText(prose: string, packed: readonly string[], form: "markdown" | Locale): string {
  const [open, close] = frames[form];
  return [prose.trimEnd(), "", open, ...packed, close, ""].join("\n");
}

/**
 * Takes out of a text what it carries. What somebody wrote below it stays prose.
 *
 * @example
 * proseOf(carryInText("计划\n", ["aHE="], "zh")); //=> { isMarkdown: false, prose: "计划\n", packed: "aHE=" }
 */
export function proseOf(text: string): CarryingText {
  const named = text.lastIndexOf(FORMAT);
  if (named < 0) return { prose: text, isMarkdown: false };
  const from = text.lastIndexOf("\n", named) + 1;
  const lineEnd = text.indexOf("\n", named);
  const opening = text.slice(from, lineEnd < 0 ? text.length : lineEnd).trimEnd();
  const frame = Object.values(frames).find(([open]) => open === opening);
  if (frame === undefined) return { prose: text, isMarkdown: false };
  const close = text.indexOf(`\n${frame[1]}`, named);
  const to = close < 0 ? text.length : close + 1 + frame[1].length;
  const below = text.slice(to).trim();
  const above = text.slice(0, from).trimEnd();
  return {
    isMarkdown: frame === frames.markdown,
    prose: below === "" ? `${above}\n` : `${above}\n\n${below}\n`,
    packed: text.slice(lineEnd < 0 ? text.length : lineEnd + 1, close < 0 ? text.length : close),
  };
}
