import type { OfficeDocument, WrittenLine } from "./office-document.ts";
import { isRule, plainLine, rowLine } from "./plain-lines.ts";

/**
 * Lists the lines of a document as a reader finds them, whatever the format, each with the member of the plan that it says.
 *
 * @example
 * writtenLines({ language: "zh-CN", blocks: [{ style: "body", text: "一、目标" }, { rows: [["科目"], ["食材"]] }] }).map(({ text }) => text); //=> ["一、目标", "| 科目 |", "| 食材 |"]
 */
export function writtenLines({ blocks }: OfficeDocument): readonly WrittenLine[] {
  return blocks
    .flatMap((block): readonly WrittenLine[] => {
      if ("text" in block) return [{ text: plainLine(block.text), says: block.says }];
      const { rows, at } = block;
      return rows.map((cells, row) => ({
        text: rowLine(cells),
        ...(at === undefined ? {} : { says: { at: [...at, row] } }),
      }));
    })
    .filter(({ text }) => text !== "" && !isRule(text));
}
