import { type Column, foundOf, nearest, phrase } from "@houqin/core";
import { cellValue, listOf } from "./csv-cell.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import type { EntryFile, ReadingContext, ReadLine } from "./entry-source.ts";
import { oddity } from "./oddity.ts";

type Fault = Extract<ReadLine, { fault: unknown }>["fault"];

const envelope = ["id", "kind", "at", "covers", "area", "subject", "recordedAt", "replaces"];

/**
 * Reads a table of entries: the first row names envelope fields (`id`, `kind`, `at` …), `actors.<role>` and `data.<path>`; an empty cell
 * says nothing. A row that fills a column of a name nobody knows is refused; a header without which no row can be read takes all rows
 * with it, and says how many they are.
 */
export function* readCsv(file: EntryFile, context: ReadingContext): Generator<ReadLine> {
  const columns = new Map(
    context.kinds.map(({ id, columns }) => [id, new Map(columns.map((each) => [each.path, each]))]),
  );
  const rows = csvRows(file, context);
  const { value: first }: IteratorResult<CsvRow | ReadLine, undefined> = rows.next();
  if (!first) return;
  const header = "cells" in first ? first.cells.map((cell) => cell.trim()) : [];
  const fault = "cells" in first ? headerFault(header) : "fault" in first ? first.fault : undefined;
  if (fault) {
    let below = 0;
    for (const _ of rows) below += 1;
    yield { line: first.line, fault: { code: "badHeader", ...fault, rows: below } };
    return;
  }
  for (const stranger of header.filter(isStranger)) {
    yield { line: first.line, fault: { code: "badHeader", ...strangerFault(stranger) } };
  }
  for (const row of rows) yield "cells" in row ? entryOf(row.line, header, row.cells, columns) : row;
}

function isStranger(name: string): boolean {
  return !envelope.includes(name) && (!/^(data|actors)\.[^.]/.test(name) || name.split(".").includes("__proto__"));
}

function strangerFault(name: string): Fault {
  const guess = nearest(name, envelope);
  return {
    found: name === "" ? phrase("nothing") : foundOf(name),
    expected: phrase("columnName", { names: envelope }),
    ...(guess === undefined ? {} : { didYouMean: guess }),
  };
}

/** What makes every row of a table unreadable. */
function headerFault(header: readonly string[]): Fault | undefined {
  const missing = ["id", "kind", "at"].find((name) => !header.includes(name));
  if (missing !== undefined) {
    const guess = nearest(missing, header.filter(isStranger));
    const fault = { found: foundOf(guess ?? header.join(", ")), expected: phrase("column", { name: missing }) };
    return guess === undefined ? fault : { ...fault, didYouMean: missing };
  }
  const twice = header.find((name, index) => name !== "" && header.indexOf(name) !== index);
  return twice === undefined
    ? undefined
    : { found: phrase("columnTwice", { name: twice }), expected: phrase("columnOnce") };
}

function entryOf(
  line: number,
  header: readonly string[],
  cells: readonly string[],
  columns: ReadonlyMap<string, ReadonlyMap<string, Column>>,
): ReadLine {
  if (cells.length > header.length) {
    return {
      line,
      fault: {
        found: phrase("cells", { count: cells.length }),
        expected: phrase("cellsAsHeader", { count: header.length }),
      },
    };
  }
  const strange = header.findIndex((name, index) => isStranger(name) && (cells[index] ?? "").trim() !== "");
  if (strange >= 0) {
    const path = header[strange] ?? "";
    return {
      line,
      fault: { ...(path === "" ? {} : { path }), found: foundOf(cells[strange]), expected: phrase("absent") },
    };
  }
  const kind = columns.get(cells[header.indexOf("kind")]?.trim() ?? "");
  const entry: Record<string, unknown> = { data: {} };
  header.forEach((name, index) => {
    const cell = cells[index] ?? "";
    if (cell.trim() === "") return;
    const [first = "", ...path] = name.split(".");
    if (path.length === 0) entry[first] = cell.trim();
    else if (first === "actors") place(entry, [first, ...path], oneOrMany(listOf(cell)));
    else place(entry, [first, ...path], cellValue(cell, kind?.get(path.join("."))));
  });
  const odd = oddity(entry);
  return odd ? { line, fault: odd } : { line, entry };
}

function oneOrMany(texts: readonly string[]): string | readonly string[] {
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? only : texts;
}

function place(target: Record<string, unknown>, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[step] = value;
    return;
  }
  const inner = Object.hasOwn(target, step) ? target[step] : undefined;
  const next: Record<string, unknown> = typeof inner === "object" && inner !== null ? { ...inner } : {};
  target[step] = next;
  place(next, rest, value);
}
