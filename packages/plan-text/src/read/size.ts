import { HouqinError, type Phrase, phrase } from "@houqin/core";

const MOST = 8_000_000;
const LONGEST_LINE = 2_000_000;

/**
 * Refuses a text that no plan can be: more than 8 million characters, or a line of more than 2 million.
 *
 * @example
 * checkSize("一、目标"); //=> undefined
 */
export function checkSize(text: string): void {
  if (text.length > MOST) refuse(phrase("characters", { count: text.length }), MOST);
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    if (to - from > LONGEST_LINE) refuse(phrase("lineOfCharacters", { count: to - from }), LONGEST_LINE);
    from = to + 1;
  }
}

function refuse(found: Phrase, most: number): never {
  const expected = phrase("fewCharacters", { count: most });
  throw new HouqinError("text-too-large", [{ code: "text-too-large", path: "text", found, expected }]);
}
