import { eastAsianWidth } from "get-east-asian-width";

/**
 * How many terminal cells a text takes: two for a Chinese character, none for a combining mark.
 *
 * @example
 * widthOf("留样 12"); //=> 7
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

/**
 * Fills a text with spaces to a width in cells.
 *
 * @example
 * pad("留样", 6); //=> "留样  "
 * pad("12", 4, "right"); //=> "  12"
 */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const gap = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? gap + text : text + gap;
}
