import type { EntryKind } from "../model/entry-kind.ts";

/**
 * One column of a table: a double per row, NaN where there is no value, and beyond the last row. Texts are dictionary codes, decimals
 * millionths, days and instants civil minutes, booleans 0 or 1. A row of several texts holds {@link MANY} and its codes stand in `many`.
 */
export interface Cells {
  values: Float64Array;
  readonly many: Map<number, readonly number[]>;
  readonly deep: Map<number, unknown>;
  /** What {@link codesTold} has gathered so far. */
  told: { rows: number; readonly codes: Set<number> } | undefined;
}

/** Stands in a text cell whose row has several values. */
export const MANY = -2;

/** Later than every moment: a row that is never seen, or never hidden. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** The rows of one kind, column by column. Rows are only ever added; what changes is from when until when one is live. */
export interface Table {
  readonly kind: EntryKind;
  size: number;
  /** Id of the row's document: that of its first link. */
  readonly ids: string[];
  readonly at: Cells;
  /** When the document was first known: what timeliness is judged by. */
  readonly recordedAt: Cells;
  readonly covers: Cells;
  readonly coversFrom: Cells;
  readonly coversTo: Cells;
  readonly area: Cells;
  readonly subject: Cells;
  /** The link's own `recordedAt`. */
  readonly known: Cells;
  /** Code of the entry that this one replaces. */
  readonly replaces: Cells;
  /** Where it came from, as one number. */
  readonly origin: Cells;
  /** The row is live at `asOf` when `visible <= asOf < hidden`. */
  readonly visible: Cells;
  readonly hidden: Cells;
  readonly columns: ReadonlyMap<string, Cells>;
  /** Those of the columns that name another thing, with its kind. */
  readonly referring: readonly { readonly path: string; readonly ref: string; readonly cells: Cells }[];
  readonly envelope: readonly Cells[];
  readonly extent: Extent;
  /** The few rows that are hidden from some moment on, or seen later than they were known: all others are told by the extent. */
  readonly odd: Set<number>;
}

/** Bounds of what the rows of a table say, so that a reader of all of them need not ask each. They may be wider than needed. */
export interface Extent {
  firstAt: number;
  lastAt: number;
  /** From this minute on every row that is not odd has been seen. */
  seenBy: number;
  /** No row was known more minutes than this before it happened. */
  ahead: number;
}

/** The columns of the envelope whose numbers no other tells. */
export const savedSlots = [
  "at",
  "recordedAt",
  "covers",
  "coversFrom",
  "coversTo",
  "area",
  "subject",
  "known",
  "replaces",
  "origin",
] as const satisfies readonly (keyof Table)[];

function cells(): Cells {
  return { values: new Float64Array(16).fill(Number.NaN), many: new Map(), deep: new Map(), told: undefined };
}

export function table(kind: EntryKind): Table {
  const [at, recordedAt, covers, coversFrom, coversTo] = [cells(), cells(), cells(), cells(), cells()];
  const [area, subject, known, replaces, origin] = [cells(), cells(), cells(), cells(), cells()];
  const [visible, hidden] = [cells(), cells()];
  const columns = new Map<string, Cells>();
  for (const column of kind.columns) if (!column.path.startsWith("@")) columns.set(column.path, cells());
  const referring = kind.columns.flatMap(({ path, ref }) => {
    const found = columns.get(path);
    return ref === undefined || !found ? [] : [{ path, ref, cells: found }];
  });
  const slots = {
    at,
    recordedAt,
    covers,
    coversFrom,
    coversTo,
    area,
    subject,
    known,
    replaces,
    origin,
    visible,
    hidden,
  };
  const extent: Extent = { firstAt: NEVER, lastAt: -NEVER, seenBy: -NEVER, ahead: -NEVER };
  return {
    kind,
    size: 0,
    ids: [],
    ...slots,
    columns,
    referring,
    envelope: Object.values(slots),
    extent,
    odd: new Set(),
  };
}

/** Makes room for one more row and returns its number. Its cells are empty already: a new row touches the columns that it fills, and no other. */
export function addRow(target: Table, id: string): number {
  const row = target.size;
  if (row === target.at.values.length) {
    for (const column of target.envelope) grow(column);
    for (const column of target.columns.values()) grow(column);
  }
  target.ids.push(id);
  target.size += 1;
  return row;
}

/** Sets from when until when a row is live. */
export function setLife(target: Table, row: number, visible: number, hidden: number): void {
  const { extent } = target;
  target.visible.values[row] = visible;
  target.hidden.values[row] = hidden;
  const ahead = (target.at.values[row] as number) - (target.known.values[row] as number);
  if (ahead > extent.ahead) extent.ahead = ahead;
  if (hidden < NEVER || visible !== target.known.values[row]) target.odd.add(row);
  else {
    target.odd.delete(row);
    if (visible > extent.seenBy) extent.seenBy = visible;
  }
}

/** Sets when what a row tells of happened. */
export function setAt(target: Table, row: number, at: number): void {
  const { extent } = target;
  target.at.values[row] = at;
  if (at < extent.firstAt) extent.firstAt = at;
  if (at > extent.lastAt) extent.lastAt = at;
}

/** Whether a row is live at a minute. */
export function isLiveAt({ visible, hidden }: Table, row: number, now: number): boolean {
  return (visible.values[row] as number) <= now && now < (hidden.values[row] as number);
}

/** The rows that are not live at a minute; undefined where that takes a look at every row. */
export function deadRows(table: Table, now: number): readonly number[] | undefined {
  if (table.extent.seenBy > now) return undefined;
  return table.odd.size === 0 ? NO_ROWS : [...table.odd].filter((row) => !isLiveAt(table, row, now));
}

const NO_ROWS: readonly number[] = Object.freeze([]);

/** Forgets the last row; only for one that nothing refers to yet. */
export function dropLastRow(target: Table): void {
  target.size -= 1;
  target.odd.delete(target.size);
  target.ids.pop();
  for (const column of target.envelope) column.values[target.size] = Number.NaN;
  for (const column of target.columns.values()) {
    column.values[target.size] = Number.NaN;
    column.many.delete(target.size);
    column.deep.delete(target.size);
  }
}

/** The same rows in stores of their own. */
export function copyTable(source: Table): Table {
  const copy = table(source.kind);
  copy.size = source.size;
  Object.assign(copy.extent, source.extent);
  for (const row of source.odd) copy.odd.add(row);
  for (const id of source.ids) copy.ids.push(id);
  for (const [index, column] of source.envelope.entries()) copyCells(column, copy.envelope[index] as Cells);
  for (const [path, column] of source.columns) copyCells(column, copy.columns.get(path) as Cells);
  return copy;
}

function copyCells(from: Cells, to: Cells): void {
  to.values = from.values.slice();
  for (const [row, codes] of from.many) to.many.set(row, codes);
  for (const [row, value] of from.deep) to.deep.set(row, value);
}

function grow(column: Cells): void {
  const larger = new Float64Array(column.values.length * 2);
  larger.set(column.values);
  larger.fill(Number.NaN, column.values.length);
  column.values = larger;
}
