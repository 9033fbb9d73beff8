import type { Column } from "@houqin/core";

const yes = new Set(["true", "1", "是", "有", "yes"]);
const no = new Set(["false", "0", "否", "无", "no"]);

/**
 * Reads a cell as its column wants it; what does not fit stays text and is refused where entries are read.
 *
 * @example
 * cellValue("125.5", { path: "grams", type: "number", optional: false }); //=> 125.5
 * cellValue("a；b", { path: "who", type: "list", optional: false }); //=> ["a", "b"]
 */
export function cellValue(cell: string, column: Pick<Column, "type"> | undefined): unknown {
  const text = cell.trim();
  switch (column?.type) {
    case "number":
      return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : cell;
    case "boolean":
      return yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : cell;
    case "list":
      return listOf(text);
    case "json":
      return jsonOr(text, cell);
    case "day":
    case "instant":
      return text;
    default:
      return cell;
  }
}

/** Several values in one cell stand between semicolons, Chinese or not. */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function jsonOr(text: string, cell: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return cell;
  }
}
