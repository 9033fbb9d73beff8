import type { Match } from "../../ledger/match.ts";
import { comesBefore } from "../../ledger/row-order.ts";
import type { Table } from "../../ledger/table.ts";
import type { Message } from "../../model/finding.ts";
import type { Need } from "../../model/verdict.ts";
import { formatMinute } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { unknownMessage } from "../plain-message.ts";
import type { Details } from "../program.ts";

/** What is known of an occasion when it is put into words. */
export interface Occasion {
  readonly key: string[];
  readonly slot: string;
  readonly due: number;
  readonly closes: number;
  readonly expected: number;
  readonly rows: readonly number[];
}

/** The sentence for an occasion of a cadence and its values. */
export function occasionMessage(
  table: Table,
  code: Code,
  { key, slot, due, closes, expected, rows }: Occasion,
): Message {
  const last = (values: Float64Array) => formatMinute(Math.max(...rows.map((row) => values[row] as number)));
  switch (code) {
    case Code.missed:
      return { id: "missed", values: { key, slot, expected, found: rows.length } };
    case Code.late:
      return { id: "late", values: { key, slot, at: last(table.at.values), due: formatMinute(due) } };
    case Code.lateBackfilled:
      return {
        id: "lateBackfilled",
        values: { key, slot, recordedAt: last(table.recordedAt.values), closes: formatMinute(closes) },
      };
    case Code.open:
      return { id: "pending", values: { key, slot } };
    case Code.excused:
      return { id: "excused", values: { key, slot } };
    default:
      return { id: "pass", values: { key, slot } };
  }
}

/** The one unit of a cadence over a kind that the site does not keep. */
export function unkeptDetails(kind: string): Details {
  return {
    slot: "unkept",
    key: [],
    message: { id: "unkept", values: { kind } },
    evidence: [],
    needs: [{ what: "keep", kind }],
  };
}

/** What an unknown occasion lacks: a field of a row that might fill it, the level of a register, or the keeping of the kind at all. */
export function unknownNeeds(
  table: Table,
  rows: readonly number[],
  matches: Match,
  untold: readonly Need[],
): Pick<Details, "message" | "needs"> {
  const kind = table.kind.id;
  const row = rows.reduce<number | undefined>(
    (first, other) => (first === undefined || comesBefore(table, other, first) ? other : first),
    undefined,
  );
  const path = row === undefined ? undefined : matches.undecidedPath(row);
  const needs: Need[] =
    path !== undefined && row !== undefined
      ? [{ what: "path", kind, path, entry: table.ids[row] as string }]
      : untold.length > 0
        ? [...untold]
        : [{ what: "keep", kind }];
  return { message: unknownMessage([], needs), needs };
}
