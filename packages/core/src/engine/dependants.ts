import { codesIn } from "../ledger/references.ts";
import type { Row, Store } from "../ledger/store.ts";
import { type Cells, MANY, type Table } from "../ledger/table.ts";

/** The things whose rows others refer to, by table: subjects as dictionary codes. */
type Subjects = Map<Table, Set<number>>;

/** How often rows that refer to one another are followed; a row that is reached so late goes round in a circle. */
const DEEPEST = 16;

/**
 * The live rows that read through a row: those that refer to its subject, and whatever refers to them, since trees are climbed and
 * paths lead on. Those come first that stand farthest from it: each is taken out while all that it refers to is still in place.
 */
export function dependantsOf(store: Store, at: Row, live: (table: Table, row: number) => boolean): readonly Row[] {
  const found = new Map<Table, Map<number, number>>();
  const asked: Subjects = new Map();
  let subjects = subjectsOf(asked, [at]);
  for (let depth = 1; subjects.size > 0 && depth <= DEEPEST; depth += 1) {
    const reached: Row[] = [];
    for (const { at: row, says } of referrers(store, subjects)) {
      if (!live(row.table, row.row) || (row.table === at.table && row.row === at.row)) continue;
      const rows = found.get(row.table) ?? new Map<number, number>();
      found.set(row.table, rows);
      // What says something of the subject itself is read through by all others that refer to it.
      rows.set(row.row, says ? depth - 0.5 : depth);
      reached.push(row);
    }
    subjects = subjectsOf(asked, reached);
  }
  const all = [...found].flatMap(([table, rows]) => [...rows].map(([row, depth]) => ({ table, row, depth })));
  return all.sort((a, b) => b.depth - a.depth);
}

/** The subjects of rows that have not been asked about before. */
function subjectsOf(asked: Subjects, rows: readonly Row[]): Subjects {
  const fresh: Subjects = new Map();
  for (const { table, row } of rows) {
    const subject = table.subject.values[row] as number;
    const known = asked.get(table) ?? new Set<number>();
    asked.set(table, known);
    if (Number.isNaN(subject) || known.has(subject)) continue;
    known.add(subject);
    fresh.set(table, (fresh.get(table) ?? new Set<number>()).add(subject));
  }
  return fresh;
}

/** The rows that refer to subjects, and whether they say something of them themselves. Looks through every table that may: what a changed reference costs. */
function* referrers(store: Store, subjects: Subjects): Iterable<{ readonly at: Row; readonly says: boolean }> {
  for (const [referred, codes] of subjects) {
    for (const table of store.tables.values()) {
      const columns = referringCells(table, referred.kind.id);
      for (let row = 0; columns.length > 0 && row < table.size; row += 1) {
        if (!columns.some((cells) => refersTo(cells, row, codes))) continue;
        yield { at: { table, row }, says: table === referred && refersTo(table.subject, row, codes) };
      }
    }
  }
}

function referringCells(table: Table, kind: string): readonly Cells[] {
  const found: Cells[] = [];
  for (const { path, ref } of table.kind.columns) {
    if (ref !== kind) continue;
    const cells = path === "@subject" ? table.subject : table.columns.get(path);
    if (cells) found.push(cells);
  }
  return kind === "site/area" ? [...found, table.area] : found;
}

function refersTo(cells: Cells, row: number, codes: ReadonlySet<number>): boolean {
  const code = cells.values[row] as number;
  if (Number.isNaN(code)) return false;
  return code === MANY ? codesIn(cells, row).some((each) => codes.has(each)) : codes.has(code);
}
