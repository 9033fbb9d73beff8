import { extname } from "node:path";
import { phrase, type Refusal } from "@houqin/core";
import { systemFault } from "../folder/unusable.ts";
import { readCsv } from "./csv.ts";
import type { EntryFile, ReadingContext, ReadLine } from "./entry-source.ts";
import { readNdjson } from "./ndjson.ts";
import { isUtf16 } from "./text-encoding.ts";

/** The entries of a folder as a stream: nothing is held but the line that is being read. */
export interface Reading {
  readonly entries: Iterable<unknown>;
  /** Where the entry stands that was handed out last. */
  readonly place: () => string;
  /** What could not even be read as an entry; grows while `entries` is taken. */
  readonly refused: readonly Refusal[];
}

const readers: Readonly<Record<string, (file: EntryFile, context: ReadingContext) => Generator<ReadLine>>> = {
  ".ndjson": readNdjson,
  ".csv": readCsv,
};

/** Reads files of entries one after another. A file or line that cannot be read is refused with its place; the rest goes on. */
export function readEntries(files: readonly EntryFile[], context: ReadingContext): Reading {
  const refused: Refusal[] = [];
  let place = "";
  const refuse = (
    name: string,
    line: number | undefined,
    fault: Omit<Refusal, "code" | "place"> & Partial<Pick<Refusal, "code">>,
  ) => {
    refused.push({ code: "badLine", place: line === undefined ? name : `${name}:${line}`, ...fault });
  };
  function* entries(): Generator<unknown> {
    for (const file of files) {
      const { path, name, bytes } = file;
      const reader = readers[extname(name).toLowerCase()];
      if (!reader) {
        refuse(name, undefined, {
          found: phrase("fileOfType", { type: extname(name) || "—" }),
          expected: phrase("entryFile"),
        });
        continue;
      }
      if (bytes === 0) refuse(name, undefined, { found: phrase("emptyFile"), expected: phrase("someEntry") });
      try {
        if (isUtf16(path)) {
          refuse(name, undefined, { found: phrase("utf16"), expected: phrase("utf8") });
          continue;
        }
        for (const read of reader(file, context)) {
          if ("fault" in read) refuse(name, read.line, read.fault);
          else {
            place = `${name}:${read.line}`;
            yield read.entry;
          }
        }
      } catch (error) {
        if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) throw error;
        refuse(name, undefined, { found: systemFault(error), expected: phrase("readableFile") });
      }
    }
  }
  return { entries: { [Symbol.iterator]: entries }, place: () => place, refused };
}
