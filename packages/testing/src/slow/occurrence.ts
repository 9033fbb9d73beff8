import type { SlowVerdict } from "./input.ts";
import { closes, closingsFor, excusedBy } from "./keeping.ts";
import { byTime, idsOf, type Row } from "./row.ts";
import type { World } from "./world.ts";

/** A due thing: when it begins and is due (excluded), and which kind's closing makes silence speak. */
export interface Due {
  readonly rule: string;
  readonly kind: string;
  readonly area: string | undefined;
  readonly begins: number;
  readonly due: number;
}

const order = ["onTime", "backfilled", "late", "lateBackfilled"] as const;
type Done = (typeof order)[number];

/** How a row that does the thing stands to its due moment. */
export function stateOf(world: World, row: Row, thing: Due): Done {
  if (row.at >= thing.due) return "late";
  if (row.recordedAt <= thing.due) return "onTime";
  return row.recordedAt <= closes(world, thing.kind, thing.area, thing.due) ? "backfilled" : "lateBackfilled";
}

/** The rows that do a thing, best first, then earliest. */
export function bestFirst(world: World, rows: readonly Row[], thing: Due): readonly Row[] {
  const rank = (row: Row) => order.indexOf(stateOf(world, row, thing));
  return [...rows].sort((a, b) => rank(a) - rank(b) || byTime(a, b));
}

export interface Stand {
  readonly verdict: SlowVerdict;
  readonly state?: string;
  readonly evidence: readonly string[];
}

/** The stand of a thing that was done by so many rows. */
export function stand(state: Done, evidence: readonly string[]): Stand {
  return { verdict: state === "onTime" || state === "backfilled" ? "pass" : "fail", state, evidence };
}

/** The stand of a thing that was not done, or not often enough. */
export function undone(world: World, thing: Due, rows: readonly Row[], doubtful: boolean, mayBeEmpty: boolean): Stand {
  const evidence = idsOf(rows);
  if (doubtful) return { verdict: "unknown", evidence };
  if (world.asOf < closes(world, thing.kind, thing.area, thing.due))
    return { verdict: "pending", state: "open", evidence };
  const excuse = excusedBy(world, thing.rule, thing.kind, thing.area, thing.begins);
  if (excuse !== undefined) return { verdict: "notApplicable", state: "excused", evidence: [...evidence, excuse] };
  const closedByHand = closingsFor(world, thing.kind, thing.area, thing.due).length > 0;
  if (mayBeEmpty && closedByHand && rows.length === 0) return { verdict: "pass", state: "nothingToReport", evidence };
  return { verdict: "fail", state: "missed", evidence };
}
