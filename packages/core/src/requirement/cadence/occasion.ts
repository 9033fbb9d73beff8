import { NEVER, type Table } from "../../ledger/table.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { emptyState, fillState } from "../occurrence.ts";
import type { Frame, Judgement } from "../program.ts";

/** An occasion that a key is asked for: how often, by when, and what answers it. */
export interface Occasions {
  /** What it comes to before anybody looks at rows: undefined where it is to be judged. */
  readonly before: (opens: number, area: number | undefined, sure: boolean) => Judgement | undefined;
  readonly judge: (
    day: number,
    due: number,
    area: number | undefined,
    rows: readonly number[],
    doubtful: boolean,
  ) => Judgement;
}

const GONE: Judgement = Object.freeze({ code: Code.none, until: NEVER });
const UNKNOWN: Judgement = Object.freeze({ code: Code.unknown, until: NEVER });

/** Judges occasions of a kind; silence speaks once their windows have closed. */
export function occasions({ keeping, excuses, now }: Frame, rule: string, table: Table, times: number): Occasions {
  const { id, nothingToReport } = table.kind;
  return {
    before(opens, area, sure) {
      const whole = keeping.kept(id);
      if (!whole || opens < whole.from * MINUTES_PER_DAY) return GONE;
      const filing = area === undefined ? whole : keeping.kept(id, area);
      if (!sure || !filing) return UNKNOWN;
      return opens < filing.from * MINUTES_PER_DAY ? GONE : undefined;
    },
    judge(day, due, area, rows, doubtful) {
      const closes = keeping.closes(id, due, area);
      if (rows.length >= times) {
        const states = rows.map((row) =>
          fillState({
            at: table.at.values[row] as number,
            recordedAt: table.recordedAt.values[row] as number,
            due,
            closes,
          }),
        );
        states.sort((a, b) => a - b);
        return { code: states[times - 1] as Code, until: NEVER };
      }
      if (doubtful) return UNKNOWN;
      const code = emptyState({
        now: now(),
        closes,
        excused: excuses.of(rule, id, day, area) !== undefined,
        declaredEmpty: rows.length === 0 && keeping.declaredEmpty(id, due, now(), area),
        allowsNothing: nothingToReport,
      });
      return { code, until: code === Code.open ? closes : NEVER };
    },
  };
}
