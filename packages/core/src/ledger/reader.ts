import type { Column, ColumnType } from "../model/column.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { civilDate, isoWeekday, MINUTES_PER_DAY } from "../time/civil.ts";
import type { References } from "./references.ts";
import { type Store, tableOf } from "./store.ts";
import { type Cells, MANY, type Table } from "./table.ts";
import type { Path } from "./where.ts";

/**
 * Reads one path from the rows of one kind. `read` gives the cell as {@link Cells} hold it: NaN where there is none, `MANY` where a text
 * path has several values, which `several` then gives.
 */
export interface Reader {
  readonly path: Path;
  readonly type: ColumnType;
  /** Kind that the values refer to. */
  readonly ref: string | undefined;
  readonly unit: string | undefined;
  readonly read: (row: number) => number;
  readonly several: (row: number) => readonly number[];
  /** The cells themselves, where the path is a column of the kind: a loop over all rows may read them directly. */
  readonly cells?: Cells;
  /** Reads every row into an array; where there is something quicker than to read them one by one. */
  readonly readAll?: (into: Float64Array) => void;
}

/** What reading needs: the rows, and the referred rows as they stand. */
export interface Reading {
  readonly store: Store;
  readonly references: References;
}

const NONE: readonly number[] = [];
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Settles how a path is read; undefined where the kind has no such path (a set-up check refuses those beforehand). */
export function reader(reading: Reading, kind: EntryKind, path: Path): Reader | undefined {
  const table = tableOf(reading.store, kind);
  const column = kind.columns.find((candidate) => candidate.path === path);
  if (column && !path.startsWith("@")) return ofCells(path, column, table.columns.get(path) as Cells);
  const dot = path.indexOf(".");
  const slot = dot < 0 ? envelopeSlot(reading, table, path) : undefined;
  if (slot) return slot;
  if (dot < 0) return undefined;
  const [head, tail] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
  const base = reader(reading, kind, head);
  const referred = base?.ref === undefined ? undefined : reading.store.kinds.get(base.ref);
  const target = referred && reader(reading, referred, tail);
  if (!base || !referred || !target) return undefined;
  return throughReference(reading, path, table, base, tableOf(reading.store, referred), target);
}

function ofCells(path: Path, column: Pick<Column, "type" | "ref" | "unit">, cells: Cells): Reader {
  return {
    path,
    type: column.type,
    ref: column.ref,
    unit: column.unit,
    read: (row) => cells.values[row] as number,
    several: (row) => cells.many.get(row) ?? NONE,
    cells,
  };
}

function envelopeSlot({ store }: Reading, table: Table, path: Path): Reader | undefined {
  const declared = table.kind.columns.find((column) => column.path === path);
  const text = (read: (row: number) => number, ref?: string): Reader => ({
    path,
    type: "text",
    ref,
    unit: undefined,
    read,
    several: () => NONE,
  });
  const moment = (type: "day" | "instant", read: (row: number) => number): Reader => ({ ...text(read), type });
  const day = (row: number) => Math.floor(bucketMoment(table, row) / MINUTES_PER_DAY);
  switch (path) {
    case "@id":
      return text((row) => store.words.add(table.ids[row] as string), table.kind.id);
    case "@area":
      return ofCells(path, { type: "text", ref: "site/area" }, table.area);
    case "@subject":
      return ofCells(
        path,
        { type: "text", ...(declared?.ref === undefined ? {} : { ref: declared.ref }) },
        table.subject,
      );
    case "@covers":
      return ofCells(path, { type: "text" }, table.covers);
    case "@at":
      return ofCells(path, { type: "instant" }, table.at);
    case "@recordedAt":
      return ofCells(path, { type: "instant" }, table.recordedAt);
    case "@day":
      return moment("day", (row) => day(row) * MINUTES_PER_DAY);
    case "@month":
      return text((row) => store.words.add(String(civilDate(day(row)).month).padStart(2, "0")));
    case "@weekday":
      return text((row) => store.words.add(WEEKDAYS[isoWeekday(day(row)) - 1] as string));
    case "@meal":
      return text((row) => mealOf(store, table, row));
    default:
      return undefined;
  }
}

/** The moment by which a row counts for a period: the start of what it covers, else when it happened. */
export function bucketMoment(table: Table, row: number): number {
  const covered = table.coversFrom.values[row] as number;
  return Number.isNaN(covered) ? (table.at.values[row] as number) : covered;
}

function mealOf(store: Store, table: Table, row: number): number {
  const covers = table.covers.values[row] as number;
  const named = Number.isNaN(covers) ? undefined : store.words.text(covers).split("/")[1];
  const clock = (((table.at.values[row] as number) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const meal = store.calendar.meals.find(({ id, from, to }) =>
    named === undefined ? clock >= from && clock < to : id === named,
  );
  return meal ? store.words.add(meal.id) : Number.NaN;
}

function throughReference(
  { references }: Reading,
  path: Path,
  from: Table,
  base: Reader,
  to: Table,
  target: Reader,
): Reader {
  const inForce = references.inForceOf(to);
  const { at } = from;
  const follow = (row: number, subject: number) => inForce(subject, at.values[row] as number);
  return {
    path,
    type: target.type,
    ref: target.ref,
    unit: target.unit,
    read(row) {
      const subject = base.read(row);
      if (Number.isNaN(subject)) return Number.NaN;
      if (subject === MANY) return MANY;
      const found = follow(row, subject);
      return found < 0 ? Number.NaN : target.read(found);
    },
    ...(base.cells && target.cells ? { readAll: followAll(references, from, base.cells, to, target.cells) } : {}),
    several(row) {
      const subject = base.read(row);
      if (subject !== MANY) {
        const found = follow(row, subject);
        return found < 0 ? NONE : target.several(found);
      }
      return base.several(row).flatMap((one) => {
        const found = follow(row, one);
        const value = found < 0 ? Number.NaN : target.read(found);
        return Number.isNaN(value) ? [] : value === MANY ? target.several(found) : [value];
      });
    },
  };
}

function followAll(
  references: References,
  from: Table,
  base: Cells,
  to: Table,
  target: Cells,
): (into: Float64Array) => void {
  return (into) => {
    const [subjects, values] = [base.values, target.values];
    const found = new Int32Array(into.length);
    references.inForceAll(to, subjects, from.at.values, found);
    for (let row = 0; row < into.length; row += 1) {
      const at = found[row] as number;
      into[row] = at >= 0 ? (values[at] as number) : subjects[row] === MANY ? MANY : Number.NaN;
    }
  };
}

/** The cells of a path in all rows. */
export function readAll(
  { cells, read, readAll: quick }: Pick<Reader, "cells" | "read" | "readAll">,
  size: number,
): Float64Array {
  if (cells) return cells.values;
  const into = new Float64Array(size);
  if (quick) quick(into);
  else for (let row = 0; row < size; row += 1) into[row] = read(row);
  return into;
}

/** The values of a text path in a row: none, one or several codes. */
export function codesOf(from: Reader, row: number): readonly number[] {
  const code = from.read(row);
  if (Number.isNaN(code)) return NONE;
  return code === MANY ? from.several(row) : [code];
}
