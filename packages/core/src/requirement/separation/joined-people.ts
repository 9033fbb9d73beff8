import type { KeyReader } from "../../ledger/key.ts";
import type { Need } from "../../model/verdict.ts";
import { type JoinedRows, joinedRows } from "../joined-rows.ts";
import type { Frame } from "../program.ts";
import { type Part, partReader } from "./people.ts";
import type { Separation } from "./schema.ts";

/** Another source whose people count with those of an entry, joined by key. */
export interface JoinedPeople {
  readonly rows: JoinedRows;
  readonly parts: (row: number) => readonly Part[];
  /** Ids of the entries joined to a row. */
  readonly ids: (row: number) => readonly string[];
  /** What keeps the joined entries from being known: something missing, or the minute until which one may still come. */
  readonly gap: (row: number, at: number) => { readonly need: Need } | { readonly until: number } | undefined;
}

export function joinedPeople(frame: Frame, { joined = [] }: Separation, keyOf: KeyReader): readonly JoinedPeople[] {
  return joined.flatMap(({ of, roles }, index) => {
    const rows = joinedRows(frame, of);
    if (!rows) return [];
    const kind = rows.kind.id;
    const read = partReader(frame, rows.kind, roles, `${index}`);
    const under = (row: number, list: JoinedRows["sure"]) => [...new Set(keyOf.keys(row).flatMap(list))];
    return [
      {
        rows,
        parts: (row) => under(row, rows.sure).flatMap(read),
        ids: (row) => under(row, rows.sure).map((other) => rows.table.ids[other] as string),
        gap(row, at) {
          const doubtful = under(row, rows.doubtful)[0];
          const path = doubtful === undefined ? undefined : rows.undecidedPath(doubtful);
          if (path !== undefined)
            return { need: { what: "path", kind, path, entry: rows.table.ids[doubtful as number] as string } };
          if (under(row, rows.sure).length > 0) return undefined;
          if (!frame.keeping.kept(kind)) return { need: { what: "keep", kind } };
          const until = frame.keeping.closes(kind, at + 1);
          return frame.now() < until ? { until } : { need: { what: "entry", kind } };
        },
      } satisfies JoinedPeople,
    ];
  });
}
