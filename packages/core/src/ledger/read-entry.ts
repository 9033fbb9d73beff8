import type { Column } from "../model/column.ts";
import type { Entry } from "../model/entry.ts";
import { formatDay, formatMinute, MINUTES_PER_DAY } from "../time/civil.ts";
import { MILLION } from "./decimal.ts";
import { codesIn } from "./references.ts";
import type { Row, Store } from "./store.ts";
import type { Cells } from "./table.ts";

/** Writes a row out as the entry it came from: times in civil minutes, numbers at six decimals, the id that of its document. */
export function readEntry({ words }: Store, { table, row }: Row): Entry {
  const text = (cells: Cells) =>
    Number.isNaN(cells.values[row]) ? undefined : words.text(cells.values[row] as number);
  const data: Record<string, unknown> = {};
  const actors: Record<string, string | string[]> = {};
  for (const column of table.kind.columns) {
    const cells = table.columns.get(column.path);
    if (!cells || Number.isNaN(cells.values[row])) continue;
    if (column.role) actors[column.path] = oneOrMany(codesIn(cells, row).map(words.text));
    else place(data, column.path, readCell(words.text, column, cells, row));
  }
  const [covers, area, subject] = [text(table.covers), text(table.area), text(table.subject)];
  const [at, recordedAt] = [table.at.values[row] as number, table.recordedAt.values[row] as number];
  return {
    id: table.ids[row] as string,
    kind: table.kind.id,
    at: formatMinute(at),
    ...(covers === undefined ? {} : { covers }),
    ...(area === undefined ? {} : { area }),
    ...(subject === undefined ? {} : { subject }),
    ...(Object.keys(actors).length === 0 ? {} : { actors }),
    ...(recordedAt === at ? {} : { recordedAt: formatMinute(recordedAt) }),
    data,
  };
}

function readCell(text: (code: number) => string, column: Column, cells: Cells, row: number): unknown {
  const value = cells.values[row] as number;
  switch (column.type) {
    case "number":
      return value / MILLION;
    case "boolean":
      return value === 1;
    case "day":
      return formatDay(Math.floor(value / MINUTES_PER_DAY));
    case "instant":
      return formatMinute(value);
    case "list":
      return codesIn(cells, row).map(text);
    case "json":
      return cells.deep.get(row);
    default:
      return text(value);
  }
}

function oneOrMany(texts: string[]): string | string[] {
  const [only, ...others] = texts;
  return only !== undefined && others.length === 0 ? only : texts;
}

function place(target: Record<string, unknown>, path: string, value: unknown): void {
  const dot = path.indexOf(".");
  if (dot < 0) {
    target[path] = value;
    return;
  }
  const step = path.slice(0, dot);
  const inner = target[step];
  const next: Record<string, unknown> = typeof inner === "object" && inner !== null ? { ...inner } : {};
  target[step] = next;
  place(next, path.slice(dot + 1), value);
}
