import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { phrase } from "@houqin/core";
import { parse } from "csv-parse/sync";
import { type ByteLine, byteLines } from "./byte-lines.ts";
import type { EntryFile, ReadingContext, ReadLine } from "./entry-source.ts";
import { notUtf8, tooLong } from "./line-fault.ts";
import { hasMark } from "./ndjson.ts";
import { encodingOf } from "./text-encoding.ts";

/** A row of a table, with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell may hold newlines, but a quote that is still open after so many lines was never closed. */
const LONGEST_ROW_LINES = 100;

/** Reads the rows of a CSV file in UTF-8 or GBK, one at a time. A row that cannot be read is told, and the next one read. */
export function* csvRows({ path }: EntryFile, { heard }: ReadingContext): Generator<CsvRow | ReadLine, undefined> {
  const decoder = encodingOf(path) === "gbk" ? new TextDecoder("gbk", { fatal: true }) : undefined;
  let open: ByteLine[] = [];
  for (const line of byteLines(path, heard)) {
    open.push({ ...line, bytes: Buffer.from(line.bytes) });
    if (isOpen(open) && open.length < LONGEST_ROW_LINES) continue;
    yield* rowsOf(open, decoder);
    open = [];
  }
  yield* rowsOf(open, decoder);
  return undefined;
}

/** The row that some lines make; where its quotes never close, the first line is at fault and the others stand on their own. */
function* rowsOf(lines: readonly ByteLine[], decoder: TextDecoder | undefined): Generator<CsvRow | ReadLine> {
  const [first, ...others] = lines;
  if (!first) return;
  if (others.length > 0 && isOpen(lines)) {
    yield unclosed(first);
    let open: ByteLine[] = [];
    for (const line of others) {
      open.push(line);
      if (isOpen(open)) continue;
      yield* rowsOf(open, decoder);
      open = [];
    }
    yield* rowsOf(open, decoder);
    return;
  }
  const long = lines.map(tooLong).find((fault) => fault !== undefined);
  if (long) yield long;
  else {
    const row = rowOf(first, Buffer.concat(lines.flatMap(({ bytes }) => [bytes, NEWLINE])), decoder);
    if (row) yield row;
  }
}

const NEWLINE = Buffer.from("\n");

function rowOf(first: ByteLine, bytes: Buffer, decoder: TextDecoder | undefined): CsvRow | ReadLine | undefined {
  if (!decoder && !isUtf8(bytes)) return notUtf8({ ...first, bytes });
  const text = decode(hasMark(first) ? bytes.subarray(3) : bytes, decoder);
  if (text === undefined) {
    return { line: first.number, fault: { found: phrase("notGbk"), expected: phrase("utf8OrGbk") } };
  }
  if (text.trim() === "") return undefined;
  try {
    const [cells = []] = parse(text, { relax_column_count: true, record_delimiter: ["\r\n", "\n"] });
    return { line: first.number, cells };
  } catch (error) {
    const found = phrase("thrown", { reason: error instanceof Error ? error.message : String(error) });
    return { line: first.number, fault: { found, expected: phrase("quotedRow") } };
  }
}

function decode(bytes: Buffer, decoder: TextDecoder | undefined): string | undefined {
  try {
    return decoder ? decoder.decode(bytes) : bytes.toString("utf8");
  } catch {
    return undefined;
  }
}

/** Quotes come in pairs; while one is open the row goes on. No byte of a GBK or UTF-8 character looks like a quote. */
function isOpen(lines: readonly ByteLine[]): boolean {
  let quotes = 0;
  for (const { bytes } of lines) for (const byte of bytes) if (byte === 0x22) quotes += 1;
  return quotes % 2 === 1;
}

function unclosed({ number, bytes }: ByteLine): ReadLine {
  const column = bytes.lastIndexOf(0x22) + 1;
  return {
    line: number,
    fault: { column, found: phrase("openQuote"), expected: phrase("closingQuote") },
  };
}
