import { type Keeping, keeping as keepingOf } from "../ledger/keeping.ts";
import { type References, references as referencesOf } from "../ledger/references.ts";
import type { Register } from "../ledger/register.ts";
import { registers as registersOf } from "../ledger/register-fold.ts";
import type { Registers } from "../ledger/registers.ts";
import type { Store } from "../ledger/store.ts";
import { deadRows, isLiveAt, type Table } from "../ledger/table.ts";
import type { Keep } from "../model/site.ts";
import { type Excuses, excuses as excusesOf } from "../requirement/excuses.ts";

/** What every rule stands on: which rows are live, what they refer to, what is kept, closed and excused, and the registers. */
export interface Ground {
  readonly references: References;
  readonly keeping: Keeping;
  readonly excuses: Excuses;
  readonly registers: Registers;
  readonly live: (table: Table, row: number) => boolean;
  /** Takes a row in (1) or out (−1). */
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
}

/** Lays the ground for the rows of a store that are live at a minute: referred rows first, for the rest is read through them. */
export function ground(
  store: Store,
  definitions: readonly Register[],
  keeps: readonly Keep[] | "everything" | undefined,
  now: number,
): Ground {
  // Most tables hold nothing but live rows: of those the number is kept, and a byte each only once one row comes or goes.
  const flags = new Map<Table, Uint8Array | number>();
  const live = (table: Table, row: number) => {
    const marks = flags.get(table) ?? 0;
    return typeof marks === "number" ? row < marks : marks[row] === 1;
  };
  const references = referencesOf(live);
  const keeping = keepingOf(store, keeps);
  const excuses = excusesOf(store);
  const registers = registersOf({ store, references }, keeping, definitions, live);

  const mark = (table: Table, row: number, sign: 1 | -1) => {
    let marks = flags.get(table) ?? 0;
    if (typeof marks === "number" || marks.length < table.size) {
      const larger = new Uint8Array(table.at.values.length);
      if (typeof marks === "number") larger.fill(1, 0, marks);
      else larger.set(marks);
      marks = larger;
      flags.set(table, marks);
    }
    marks[row] = sign === 1 ? 1 : 0;
  };
  const tables = [...store.tables.values()];
  for (const table of tables) flags.set(table, liveFlags(table, now));
  for (const table of tables) {
    if (keeps === undefined || table.kind.id === "ledger/closed")
      liveRows(table, now, (row) => keeping.fold(table, row, 1));
    if (table.kind.id === "ledger/excused") liveRows(table, now, (row) => excuses.fold(table, row, 1));
  }

  return {
    references,
    keeping,
    excuses,
    registers,
    live,
    fold(table, row, sign) {
      const kind = table.kind.id;
      // A register reads through references: it goes before them when a row leaves, and after them when one comes.
      if (sign === -1) registers.fold(table, row, sign);
      mark(table, row, sign);
      references.fold(table, row, sign);
      keeping.fold(table, row, sign);
      if (kind === "ledger/excused") excuses.fold(table, row, sign);
      if (sign === 1) registers.fold(table, row, sign);
    },
  };
}

/** A 1 for each row of a table that is live at a minute; the number of rows where all are. */
function liveFlags(table: Table, now: number): Uint8Array | number {
  const dead = deadRows(table, now);
  if (dead?.length === 0) return table.size;
  const flags = new Uint8Array(table.at.values.length);
  if (dead) {
    flags.fill(1, 0, table.size);
    for (const row of dead) flags[row] = 0;
  } else for (let row = 0; row < table.size; row += 1) if (isLiveAt(table, row, now)) flags[row] = 1;
  return flags;
}

/** Visits the rows of a table that are live at a minute. */
export function liveRows(table: Table, now: number, visit: (row: number) => void): void {
  for (let row = 0; row < table.size; row += 1) if (isLiveAt(table, row, now)) visit(row);
}

/** Kinds whose rows some column refers to. */
export function referredKinds(store: Store): ReadonlySet<string> {
  const referred = new Set(["site/area", "site/person", "site/post", "site/asset"]);
  for (const kind of store.kinds.values()) for (const { ref } of kind.columns) if (ref !== undefined) referred.add(ref);
  return referred;
}
