import { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { show } from "./chain.ts";
import { badField, type Problem } from "./refuse.ts";
import type { Row, Store, YieldedRow } from "./store.ts";
import { write } from "./write.ts";

/** Documents yield documents at most so deep; more is a circle. */
const MAX_DEPTH = 4;

/** Writes the entries that a document gives rise to, live as long as the link that gave them. */
export function yieldFrom(
  target: Store,
  kind: EntryKind,
  parent: Entry,
  row: Row,
  changed: Row[],
  refuse: (problem: Problem) => void,
  depth = 0,
): void {
  if (!kind.yields) return;
  const children: YieldedRow[] = [];
  for (const { name, ...rest } of kind.yields.entries(parent)) {
    const { at, covers, recordedAt, area, subject, actors } = parent;
    const inherited = Object.fromEntries(
      Object.entries({ at, covers, recordedAt, area, subject, actors }).filter(([, value]) => value !== undefined),
    );
    const child = Entry.safeParse({ ...inherited, ...rest, id: `${parent.id}/${name}` });
    const childKind = target.kinds.get(rest.kind);
    if (!child.success || !childKind || depth >= MAX_DEPTH) {
      refuse({
        code: "badYield",
        entry: parent.id,
        path: name,
        found: rest.kind,
        expected: (kind.yields?.kinds ?? []).join(", "),
      });
      continue;
    }
    const data = childKind.data.safeParse(child.data.data);
    if (!data.success) {
      refuse({ ...badField(child.data, data.error.issues[0], childKind), code: "badYield" });
      continue;
    }
    const entry: Entry = { ...child.data, data: data.data as Entry["data"] };
    const written = write(target, childKind, entry);
    if ("code" in written) {
      refuse({ ...written, code: "badYield" });
      continue;
    }
    children.push({ name, row: written });
    yieldFrom(target, childKind, entry, written, [], refuse, depth + 1);
  }
  if (children.length === 0) return;
  const rows = target.yielded.get(row.table) ?? new Map<number, readonly YieldedRow[]>();
  rows.set(row.row, children);
  target.yielded.set(row.table, rows);
  show(target, row, row.table.visible.values[row.row] as number, row.table.hidden.values[row.row] as number, changed);
}
