import type { KeyReader } from "../../ledger/key.ts";
import { codesOf, reader } from "../../ledger/reader.ts";
import type { Need } from "../../model/verdict.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { type JoinedRows, joinedRows } from "../joined-rows.ts";
import type { Frame } from "../program.ts";
import type { Procedure } from "./schema.ts";

type Required = Procedure["bands"][number]["require"][number];

/** How far one required source is met by a minute. */
export interface Met {
  readonly found: number;
  readonly expected: number;
  readonly kind: string;
  /** What is missing to be sure of a shortage; without it a shortage is one. */
  readonly needs: readonly Need[];
  readonly ids: readonly string[];
}

/** One source that a band asks for. */
export interface RequiredSource {
  readonly rows: JoinedRows;
  /** As far as it is met by rows no later than `last`; `at` is when the entry itself was. */
  readonly met: (row: number, at: number, last: number) => Met;
}

export function requiredSource(
  frame: Frame,
  { of, atLeast = 1, distinct }: Required,
  keyOf: KeyReader,
): RequiredSource | undefined {
  const rows = joinedRows(frame, { ...of, key: of.key ?? ["@id"] });
  if (!rows) return undefined;
  const kind = rows.kind.id;
  const told = distinct === undefined ? undefined : reader(frame, rows.kind, distinct);
  const until = (row: number, last: number, list: JoinedRows["sure"]) => [
    ...new Set(
      keyOf.keys(row).flatMap((key) => list(key).filter((other) => (rows.table.at.values[other] as number) <= last)),
    ),
  ];
  const idOf = (row: number) => rows.table.ids[row] as string;
  const valuesOf = (row: number): readonly number[] => {
    if (!told) return [];
    if (told.type === "text" || told.type === "list") return codesOf(told, row);
    const value = told.read(row);
    return Number.isNaN(value) ? [] : [value];
  };
  return {
    rows,
    met(row, at, last) {
      const sure = until(row, last, rows.sure);
      const found = distinct === undefined ? sure.length : new Set(sure.flatMap(valuesOf)).size;
      const ids = sure.map(idOf);
      if (found >= atLeast) return { found, expected: atLeast, kind, needs: [], ids };
      const kept = frame.keeping.kept(kind);
      const unkept: Need[] = !kept || kept.from > Math.floor(at / MINUTES_PER_DAY) ? [{ what: "keep", kind }] : [];
      const valueless = distinct === undefined ? [] : sure.filter((other) => valuesOf(other).length === 0);
      const needs: Need[] = [
        ...unkept,
        ...valueless.map((other): Need => ({ what: "path", kind, path: distinct ?? "", entry: idOf(other) })),
        ...until(row, last, rows.doubtful).map(
          (other): Need => ({ what: "path", kind, path: rows.undecidedPath(other) ?? "", entry: idOf(other) }),
        ),
      ];
      return { found, expected: atLeast, kind, needs, ids };
    },
  };
}
