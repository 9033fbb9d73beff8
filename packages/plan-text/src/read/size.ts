import { HouqinError } from "@houqin/core";

const MOST = 8_000_000;
const LONGEST_LINE = 2_000_000;

/**
 * Refuses a text that no plan can be: more than 8 million characters, or a line of more than 2 million.
 *
 * @example
 * checkSize("一、目标"); //=> undefined
 */
export function checkSize(text: string): void {
  if (text.length > MOST) refuse("text", `${text.length} characters`, `at most ${MOST}`);
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    if (to - from > LONGEST_LINE)
      refuse("text", `a line of ${to - from} characters`, `lines of at most ${LONGEST_LINE}`);
    from = to + 1;
  }
}

function refuse(path: string, found: string, expected: string): never {
  throw new HouqinError("text-too-large", [{ code: "text-too-large", path, found, expected }]);
}
