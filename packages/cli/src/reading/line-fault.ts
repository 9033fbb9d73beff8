import { phrase } from "@houqin/core";
import { type ByteLine, LONGEST_LINE_BYTES } from "./byte-lines.ts";
import type { ReadLine } from "./entry-source.ts";

/** Says that a line is longer than any entry may be. */
export function tooLong({ number, length }: ByteLine): ReadLine | undefined {
  if (length <= LONGEST_LINE_BYTES) return undefined;
  return {
    line: number,
    fault: {
      found: phrase("longLine", { count: length }),
      expected: phrase("fewerBytes", { count: LONGEST_LINE_BYTES }),
    },
  };
}

/** Says that a line is no UTF-8, and where it stops being it. */
export function notUtf8({ number, bytes }: ByteLine): ReadLine {
  const column = bytes.toString("utf8").indexOf("\ufffd") + 1;
  return {
    line: number,
    fault: { column, found: phrase("notUtf8"), expected: phrase("utf8") },
  };
}
