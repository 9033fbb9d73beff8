import type { Table } from "../ledger/table.ts";
import type { Message } from "../model/finding.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { Code, verdictOf } from "./code.ts";
import type { Details } from "./program.ts";

/** What is said of a row that is judged by itself: its slot is its document's id. */
export function rowDetails(
  table: Table,
  {
    failure,
    missing,
  }: { readonly failure: (row: number) => Message; readonly missing: (row: number) => string | undefined },
): (row: number, code: Code) => Details {
  return (row, code) => {
    const id = table.ids[row] as string;
    const at = table.at.values[row] as number;
    const day = Math.floor(at / MINUTES_PER_DAY) * MINUTES_PER_DAY;
    const base = { slot: id, key: [], window: { from: day, to: day + MINUTES_PER_DAY }, evidence: [id] };
    if (code === Code.fail) return { ...base, message: failure(row) };
    if (code !== Code.unknown) return { ...base, message: { id: verdictOf(code) ?? "pass", values: { key: [] } } };
    const path = missing(row);
    const needs = path === undefined ? [] : [{ what: "path" as const, kind: table.kind.id, path, entry: id }];
    return { ...base, message: { id: "unknown", values: { key: [], needs: path === undefined ? [] : [path] } }, needs };
  };
}
