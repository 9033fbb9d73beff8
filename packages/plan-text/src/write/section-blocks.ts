import type { Section, SectionItem } from "@houqin/core";
import { goalLines, taskLines } from "./items.ts";
import { markerAt } from "./marker.ts";
import type { Line, LineStyle, Table } from "./office-document.ts";
import { linesOf, type Scribe } from "./scribe.ts";

const headings: readonly LineStyle[] = ["heading1", "heading2", "heading3"];
/** Items that have no number of their own are numbered 1. at the least, however few headings stand above them. */
const ITEM_DEPTH = 2;

/**
 * Writes the sections of a plan in their order, with the numbers that they were written with; where none of those beside each other has one,
 * with customary ones.
 */
export function sectionBlocks(
  sections: readonly Section[],
  at: readonly (string | number)[],
  depth: number,
  scribe: Scribe,
): readonly (Line | Table)[] {
  const isNumbered = sections.some(({ marker }) => marker !== undefined);
  let number = 0;
  return sections.flatMap((section, index) => {
    if (section.title !== undefined) number += 1;
    const own = isNumbered || section.title === undefined ? "" : markerAt(Math.min(depth, 4), number, scribe.locale);
    return sectionBlock(section, [...at, index], section.marker ?? own, depth, scribe);
  });
}

function sectionBlock(
  section: Section,
  at: readonly (string | number)[],
  marker: string,
  depth: number,
  scribe: Scribe,
): readonly (Line | Table)[] {
  const style = headings[depth] ?? "heading4";
  const heading =
    section.title === undefined || section.title.trim() === ""
      ? [{ style, text: marker }]
      : linesOf(style, section.title, { at: [...at, "title"], before: marker });
  return [...heading.filter(({ text }) => text !== ""), ...contentBlocks(section.content, at, depth, scribe)];
}

function contentBlocks(
  content: readonly SectionItem[],
  at: readonly (string | number)[],
  depth: number,
  scribe: Scribe,
): readonly (Line | Table)[] {
  const isNumbered = content.some((item) => isMention(item) && item.marker !== undefined);
  const isInnerNumbered = content.filter(isSection).some(({ marker }) => marker !== undefined);
  let [items, sections] = [0, 0];
  return content.flatMap((item, index): readonly (Line | Table)[] => {
    const place = [...at, "content", index];
    if (typeof item === "string") return linesOf("body", item, { at: place });
    if ("table" in item) return tableOf(item.table, [...place, "table"]);
    if (isSection(item)) {
      if (item.title !== undefined) sections += 1;
      const own =
        isInnerNumbered || item.title === undefined ? "" : markerAt(Math.min(depth + 1, 4), sections, scribe.locale);
      return sectionBlock(item, place, item.marker ?? own, depth + 1, scribe);
    }
    items += 1;
    const own = isNumbered ? "" : markerAt(Math.min(Math.max(ITEM_DEPTH, depth + 1), 4), items, scribe.locale);
    const marker = item.marker ?? own;
    const mention = { marker, stands: place };
    return "goal" in item ? goalLines(item.goal, mention, scribe) : taskLines(item.task, mention, scribe);
  });
}

/** A table of the plan with rows of one length; one without cells is none. */
function tableOf(rows: readonly (readonly string[])[], at: readonly (string | number)[]): readonly Table[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (width === 0) return [];
  return [{ rows: rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]), at }];
}

function isSection(item: SectionItem): item is Section {
  return typeof item !== "string" && "content" in item;
}

function isMention(item: SectionItem): item is Exclude<SectionItem, string | Section | { readonly table: unknown }> {
  return typeof item !== "string" && ("goal" in item || "task" in item);
}
