import { NEVER, type Table } from "../ledger/table.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { Code } from "./code.ts";
import type { Details, Frame, Judgement, Program } from "./program.ts";
import { ofRow, rowValues } from "./row-values.ts";

/** A program whose units are the rows of one kind, each judged by itself. */
export interface RowJudge {
  readonly table: Table;
  /** The code of a row that is live and lies in the evaluated period. */
  readonly code: (row: number) => Code;
  /** Writes the codes of all rows at once, into an array of zeros. */
  readonly sweep?: (codes: Uint8Array) => void;
  readonly details: (row: number, code: Code) => Details;
}

const GONE: Judgement = { code: Code.none, until: NEVER };

/** A verdict that time alone never changes; one frozen object for each code, since rows are judged by the hundred thousand. */
const SETTLED: readonly Judgement[] = Object.freeze(
  Array.from({ length: 17 }, (_, code) => Object.freeze({ code: code as Code, until: NEVER })),
);

export function rowProgram(
  frame: Frame,
  { table, code, sweep, details }: RowJudge,
  touch: (unit: number) => void,
): Program {
  // Few rules have something to say of a row.
  let valuesOf: ReturnType<typeof rowValues> | undefined;
  return {
    reads: [table.kind.id],
    registers: [],
    rowsOf: table,
    ...(sweep ? { sweep } : {}),
    fold: (_table, row) => touch(row),
    closingChanged: () => undefined,
    advance: () => NEVER,
    touchAll() {
      for (let row = 0; row < table.size; row += 1) touch(row);
    },
    judge(row) {
      if (!frame.live(table, row)) return GONE;
      const at = table.at.values[row] as number;
      const now = frame.now();
      if (at > now) return { code: Code.none, until: at };
      const { from, to } = frame.period();
      if (at < from * MINUTES_PER_DAY || at >= (to + 1) * MINUTES_PER_DAY) return GONE;
      return SETTLED[code(row)] as Judgement;
    },
    details(row, code) {
      valuesOf ??= rowValues(frame, table.kind);
      return ofRow(row, valuesOf, code, details(row, code));
    },
    dayOf: (row) => Math.floor((table.at.values[row] as number) / MINUTES_PER_DAY),
  };
}
