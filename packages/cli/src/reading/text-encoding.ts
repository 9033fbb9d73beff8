import { isAscii, isUtf8 } from "node:buffer";
import { byteLines } from "./byte-lines.ts";

/** How the text of a table is written. */
export type TextEncoding = "utf-8" | "gbk";

/**
 * Tells by which of the two a file is written: GBK where more of its lines with other than ASCII characters are no UTF-8 than are.
 * A single damaged line so never turns a whole file into wrong characters.
 */
export function encodingOf(path: string): TextEncoding {
  let [valid, invalid] = [0, 0];
  for (const { bytes } of byteLines(path, () => undefined)) {
    if (isAscii(bytes)) continue;
    if (isUtf8(bytes)) valid += 1;
    else invalid += 1;
  }
  return invalid > valid ? "gbk" : "utf-8";
}
