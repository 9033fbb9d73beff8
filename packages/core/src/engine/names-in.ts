import type { Table } from "../ledger/table.ts";
import type { Message } from "../model/finding.ts";
import type { Names } from "../model/names.ts";
import type { Frame } from "../requirement/program.ts";

/** Columns in which entries about a thing say what people call it. */
const NAMING = ["name", "title"] as const;

/** What is said of something: whom or what it is about, and the values that its sentence may show. */
export interface Said {
  readonly key: readonly string[];
  readonly values: Message["values"];
}

/**
 * What things that are spoken of are called, by their kind and id: a room by its number, a supplier by its firm. The site file's own
 * lists and whatever describes a person are left out: a report knows the ones, and hides the others.
 */
export function namesIn(said: readonly Said[], { store, references, now }: Frame): Names {
  const told = [...new Set(said.flatMap(idsOf))].sort().flatMap((id) => {
    const subject = store.words.find(id);
    return subject < 0 ? [] : [{ id, subject }];
  });
  const names: Record<string, Record<string, string>> = {};
  for (const table of [...store.tables.values()].filter(isList).sort(byKind)) {
    const column = NAMING.find((path) => table.kind.columns.some((each) => each.path === path && !each.personal));
    const cells = column === undefined ? undefined : table.columns.get(column);
    if (!cells) continue;
    const known: [string, string][] = told.flatMap(({ id, subject }) => {
      const rows = references.rows(table, subject);
      const current = references.inForce(table, subject, now());
      const row = current >= 0 ? current : rows.at(-1);
      const name = row === undefined ? Number.NaN : (cells.values[row] as number);
      return name >= 0 ? [[id, store.words.text(name)]] : [];
    });
    if (known.length > 0) names[table.kind.id] = Object.fromEntries(known);
  }
  return names;
}

/** Whether the entries of a kind are a list of things, each told by its own id. */
function isList({ kind, size }: Table): boolean {
  return (
    size > 0 &&
    !kind.id.startsWith("site/") &&
    kind.columns.some(({ path, ref }) => path === "@subject" && ref === kind.id)
  );
}

/** Tables stand in the order in which their first rows came. */
function byKind(a: Table, b: Table): number {
  return a.kind.id < b.kind.id ? -1 : 1;
}

function idsOf({ key, values }: Said): readonly string[] {
  const shown = Object.values(values).flat();
  return [...key, ...shown.filter((value) => typeof value === "string")];
}
