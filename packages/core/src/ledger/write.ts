import { canonicalJson } from "../model/canonical-json.ts";
import type { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { parseInstant, parseMoment } from "../time/instant.ts";
import { coversSpan, type Span } from "../time/period-span.ts";
import { badCovers, badTime, type Problem } from "./refuse.ts";
import { type Row, type Store, tableOf } from "./store.ts";
import { addRow, dropLastRow, NEVER, setAt, setLife } from "./table.ts";

/** Writes the row of an entry, live from its own `recordedAt` on; nothing remains of one that cannot be written. */
export function write(target: Store, kind: EntryKind, entry: Entry): Row | Problem {
  const at = parseInstant(entry.at, target.zone);
  if (at === undefined) return badTime(entry, "at", entry.at);
  const known = entry.recordedAt === undefined ? at : parseMoment(entry.recordedAt, target.zone, "end");
  if (known === undefined) return badTime(entry, "recordedAt", entry.recordedAt ?? "");
  const covers = entry.covers === undefined ? undefined : spanOf(target, entry.covers);
  if (entry.covers !== undefined && !covers) {
    return badCovers(
      entry,
      entry.covers,
      target.calendar.meals.map(({ id }) => id),
    );
  }

  const table = tableOf(target, kind);
  const row = addRow(table, entry.id);
  setAt(table, row, at);
  table.recordedAt.values[row] = known;
  table.known.values[row] = known;
  setLife(table, row, known, NEVER);
  if (covers) {
    table.coversFrom.values[row] = covers.from;
    table.coversTo.values[row] = covers.to;
  }
  const { add } = target.words;
  if (entry.covers !== undefined) table.covers.values[row] = add(entry.covers);
  if (entry.area !== undefined) table.area.values[row] = add(entry.area);
  if (entry.subject !== undefined) table.subject.values[row] = add(entry.subject);
  if (entry.replaces !== undefined) table.replaces.values[row] = add(entry.replaces);
  const problem = target.encoders.get(kind.id)?.(row, entry.data, entry.actors);
  if (!problem) return { table, row };
  dropLastRow(table);
  return { ...problem, entry: entry.id };
}

/** The sheets of a day cover the same few meals and slots: each text is read once. */
function spanOf({ spans, calendar }: Store, covers: string): Span | undefined {
  if (!spans.has(covers)) spans.set(covers, coversSpan(covers, calendar));
  return spans.get(covers);
}

/** Whether two rows say the same, their own `recordedAt` included. */
export function equalRows(a: Row, b: Row): boolean {
  if (a.table !== b.table) return false;
  const { columns, at, known, covers, area, subject, replaces } = a.table;
  return [at, known, covers, area, subject, replaces, ...columns.values()].every(({ values, many, deep }) => {
    if (!Object.is(values[a.row], values[b.row])) return false;
    const [left, right] = [many.get(a.row) ?? deep.get(a.row), many.get(b.row) ?? deep.get(b.row)];
    return left === right || canonicalJson(left) === canonicalJson(right);
  });
}
