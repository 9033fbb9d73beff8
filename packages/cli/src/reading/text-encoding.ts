import { isAscii, isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { byteLines } from "./byte-lines.ts";

/** How the text of a table is written. */
export type TextEncoding = "utf-8" | "gbk";

/** True for a file that begins with the mark of UTF-16, as spreadsheets call "Unicode text". */
export function isUtf16(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const mark = Buffer.alloc(2);
    return readSync(file, mark, 0, 2, 0) === 2 && hasUtf16Mark(mark);
  } finally {
    closeSync(file);
  }
}

export function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

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
