import { isUtf8 } from "node:buffer";
import { type Found, phrase } from "@houqin/core";
import { type ByteLine, byteLines } from "./byte-lines.ts";
import type { EntryFile, ReadingContext, ReadLine } from "./entry-source.ts";
import { jsonFault } from "./json-fault.ts";
import { notUtf8, tooLong } from "./line-fault.ts";
import { oddity } from "./oddity.ts";
import { unsaid } from "./unsaid.ts";

/** Reads a file of one JSON object a line. Blank lines, CRLF, a BOM and a missing last newline are fine. */
export function* readNdjson({ path }: EntryFile, { heard }: ReadingContext): Generator<ReadLine> {
  for (const line of byteLines(path, heard)) {
    const read = readLine(line);
    if (read) yield read;
  }
}

function readLine(line: ByteLine): ReadLine | undefined {
  const { number, bytes } = line;
  const long = tooLong(line);
  if (long) return long;
  if (!isUtf8(bytes)) return notUtf8(line);
  const text = bytes.toString("utf8", hasMark(line) ? 3 : 0);
  if (text.trim() === "") return undefined;
  const value = parse(number, text);
  if ("fault" in value) return value;
  const odd = oddity(value.entry);
  return odd ? { line: number, fault: odd } : value;
}

function parse(number: number, text: string): ReadLine {
  try {
    return { line: number, entry: JSON.parse(text) };
  } catch (error) {
    const { position, found, brokenOff } = jsonFault(text, error);
    return {
      line: number,
      fault: {
        ...(position === undefined ? {} : { column: position + 1 }),
        found: shown(found),
        expected: phrase(brokenOff ? "wholeJsonObject" : "jsonObject"),
      },
    };
  }
}

function shown(found: Found): Found {
  const text = typeof found === "object" && found?.id === "json" ? found.values?.json : undefined;
  return typeof text === "string" ? phrase("json", { json: unsaid(text) }) : found;
}

/** A byte order mark, which some editors put before the first line. */
export function hasMark({ number, bytes }: ByteLine): boolean {
  return number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
