import { type Column, nearest } from "@houqin/core";
import { cellValue, listOf } from "./csv-cell.ts";
import { csvRows } from "./csv-rows.ts";
import type { EntryFile, ReadingContext, ReadLine } from "./entry-source.ts";
import { oddity } from "./oddity.ts";

const envelope = ["id", "kind", "at", "covers", "area", "subject", "recordedAt", "replaces"];

/**
 * Reads a table of entries: the first row names envelope fields (`id`, `kind`, `at` …), `actors.<role>` and `data.<path>`; an empty cell
 * says nothing. A file whose first row cannot be understood is refused whole.
 */
export function* readCsv(file: EntryFile, context: ReadingContext): Generator<ReadLine> {
  const columns = new Map(
    context.kinds.map(({ id, columns }) => [id, new Map(columns.map((each) => [each.path, each]))]),
  );
  let header: readonly string[] | undefined;
  for (const row of csvRows(file, context)) {
    if (!("cells" in row)) {
      yield row;
      if (!header) return;
    } else if (!header) {
      header = row.cells.map((cell) => cell.trim());
      const fault = headerFault(header);
      if (!fault) continue;
      yield { line: row.line, fault };
      return;
    } else yield entryOf(row.line, header, row.cells, columns);
  }
}

function headerFault(header: readonly string[]): Extract<ReadLine, { fault: unknown }>["fault"] | undefined {
  const wrong = header.find(
    (name) => !envelope.includes(name) && (!/^(data|actors)\.[^.]/.test(name) || name.split(".").includes("__proto__")),
  );
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  const missing = ["id", "kind", "at"].find((name) => !header.includes(name));
  if (wrong !== undefined) {
    const guess = nearest(wrong, envelope);
    return {
      path: "header",
      found: wrong === "" ? "nothing" : wrong,
      expected: `one of ${envelope.join(", ")}, data.<field>, actors.<role>`,
      ...(guess === undefined ? {} : { didYouMean: guess }),
    };
  }
  if (twice !== undefined) return { path: "header", found: `${twice} twice`, expected: "each column once" };
  if (missing === undefined) return undefined;
  return { path: "header", found: header.join(", "), expected: `a column ${missing}` };
}

function entryOf(
  line: number,
  header: readonly string[],
  cells: readonly string[],
  columns: ReadonlyMap<string, ReadonlyMap<string, Column>>,
): ReadLine {
  if (cells.length > header.length) {
    return { line, fault: { found: `${cells.length} cells`, expected: `${header.length} cells, as in the header` } };
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
