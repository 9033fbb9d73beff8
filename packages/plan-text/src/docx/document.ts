import type { HeadingHint } from "../outline/line.ts";
import type { NextLabel } from "./numbering.ts";
import type { ParagraphStyle } from "./styles.ts";
import { walkXml } from "./xml.ts";

/** A document as plain lines, its automatic numbers written out, its tables as rows with bars. */
export interface DocumentText {
  readonly text: string;
  readonly headings: readonly HeadingHint[];
}

/** What is known of the paragraph being read. */
interface Paragraph {
  words: string[];
  style: string;
  list?: string;
  level?: number;
  outline?: number;
}

/** Elements whose text is not the document's own: what was deleted, and the second copy of a drawing. */
const ignored = new Set(["del", "moveFrom", "Fallback", "instrText", "delText"]);

/**
 * Reads the paragraphs and tables of a document.
 *
 * @example
 * const xml = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>一、目标</w:t></w:r></w:p></w:body></w:document>`;
 * documentText(xml, () => "", () => ({})).text; //=> "一、目标\n"
 */
export function documentText(xml: string, next: NextLabel, styleOf: (id: string) => ParagraphStyle): DocumentText {
  const lines: string[] = [];
  const headings: HeadingHint[] = [];
  const rows: string[][] = [];
  let [length, skipped, reading, tables] = [0, 0, false, 0];
  const open: Paragraph[] = [];
  const add = (line: string) => {
    lines.push(line);
    length += line.length + 1;
  };
  const finish = (paragraph: Paragraph) => {
    const style = styleOf(paragraph.style);
    const list = paragraph.list ?? style.list;
    const words = paragraph.words.join("");
    const label =
      list === undefined || list === "0" || words.trim() === ""
        ? ""
        : next(list, paragraph.level ?? style.listLevel ?? 0);
    if (tables > 0) {
      const cell = rows.at(-1);
      const last = cell === undefined ? -1 : cell.length - 1;
      if (cell !== undefined && last >= 0)
        cell[last] = [cell[last] ?? "", `${label}${words}`.trim()].filter(Boolean).join("；");
      return;
    }
    const depth = paragraph.outline ?? style.heading;
    if (depth !== undefined && words.trim() !== "") headings.push({ start: length, level: depth });
    for (const line of `${label}${words}`.split("\n")) add(line);
  };
  walkXml("word/document.xml", xml, {
    open: (name, attribute) => {
      const paragraph = open.at(-1);
      if (ignored.has(name)) skipped += 1;
      if (skipped > 0) return;
      const value = attribute("val") ?? "";
      if (name === "p") open.push({ words: [], style: "" });
      else if (name === "tbl") tables += 1;
      else if (name === "tr") rows.push([]);
      else if (name === "tc") rows.at(-1)?.push("");
      else if (paragraph === undefined) return;
      else if (name === "t") reading = true;
      else if (name === "tab" && attribute("pos") === undefined && attribute("val") === undefined)
        paragraph.words.push("\t");
      else if (name === "br" || name === "cr") paragraph.words.push("\n");
      else if (name === "noBreakHyphen") paragraph.words.push("-");
      else if (name === "pStyle") paragraph.style = value;
      else if (name === "numId") paragraph.list = value;
      else if (name === "ilvl") paragraph.level = Number(value);
      else if (name === "outlineLvl" && Number(value) < 9) paragraph.outline = Number(value) + 1;
    },
    close: (name) => {
      if (ignored.has(name)) skipped -= 1;
      if (skipped > 0) return;
      if (name === "t") reading = false;
      else if (name === "p") {
        const paragraph = open.pop();
        if (paragraph !== undefined) finish(paragraph);
      } else if (name === "tr" && tables === 1) {
        const cells = rows.pop() ?? [];
        add(`| ${cells.map((cell) => cell.replaceAll("|", "/").replaceAll("\n", " ")).join(" | ")} |`);
      } else if (name === "tr") {
        const cells = rows.pop() ?? [];
        const outer = rows.at(-1);
        if (outer !== undefined && outer.length > 0)
          outer[outer.length - 1] = [outer.at(-1) ?? "", ...cells].filter(Boolean).join("；");
      } else if (name === "tbl") tables -= 1;
    },
    text: (words) => {
      if (reading && skipped === 0) open.at(-1)?.words.push(words);
    },
  });
  return { text: lines.map((line) => `${line}\n`).join(""), headings };
}
