import { deadRows, isLiveAt, type Table } from "../ledger/table.ts";
import { CODES, Code } from "../requirement/code.ts";
import type { Frame } from "../requirement/program.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import type { Desk } from "./desk.ts";
import { needsFinding } from "./finding-of.ts";
import { roomFor } from "./pages.ts";

/** Which rows of a table are judged at all. */
export interface Scope {
  /** A 1 for each, with {@link roomFor} all of them; undefined where all are. */
  readonly rows: Uint8Array | undefined;
  /** Live rows that are yet to come. */
  readonly later: readonly number[];
}

/** Tells, once for all rules over a table, which of its rows are live and lie in the evaluated days. */
export function scopeOf(frame: Frame, table: Table): Scope {
  const now = frame.now();
  const { from, to } = frame.period();
  const [begin, end] = [from * MINUTES_PER_DAY, (to + 1) * MINUTES_PER_DAY];
  const { extent, size } = table;
  const dead = deadRows(table, now);
  if (dead && extent.firstAt >= begin && extent.lastAt < end && extent.lastAt <= now) {
    if (dead.length === 0) return { rows: undefined, later: [] };
    const rows = new Uint8Array(roomFor(size)).fill(1, 0, size);
    for (const row of dead) rows[row] = 0;
    return { rows, later: [] };
  }
  const rows = new Uint8Array(roomFor(size));
  const later: number[] = [];
  const at = table.at.values;
  for (let row = 0; row < size; row += 1) {
    if (!isLiveAt(table, row, now)) continue;
    const minute = at[row] as number;
    if (minute > now) later.push(row);
    else if (minute >= begin && minute < end) rows[row] = 1;
  }
  return { rows, later };
}

const FLAGGED = Uint8Array.from({ length: CODES }, (_, code) => (needsFinding(code as Code) ? 1 : 0));

/** Four passes, a byte each. */
const FOUR_PASS = Code.pass * 0x01010101;

/** Whether a desk's rows can be judged all at once: nothing beside the row itself has a say in its code. */
export function canSweep({ program, gate, byDay }: Desk): boolean {
  return program.sweep !== undefined && gate === undefined && byDay === undefined;
}

/** Judges all rows of a desk for the first time; `judge` is asked for those that need more than a code. */
export function sweep({ program, codes, tally }: Desk, { rows, later }: Scope, judge: (row: number) => void): void {
  const size = program.rowsOf?.size ?? 0;
  const found = new Uint8Array(roomFor(size));
  program.sweep?.(found);
  // Four rows at a time: most are in scope and pass, or are not asked.
  const fours = new Uint32Array(found.buffer);
  const scope = rows && new Uint32Array(rows.buffer);
  const flagged: number[] = [];
  let passed = 0;
  for (let place = 0; place < fours.length; place += 1) {
    let four = fours[place] as number;
    if (scope && four !== 0) {
      four = (four & Math.imul(scope[place] as number, 255)) >>> 0;
      fours[place] = four;
    }
    if (four === 0) continue;
    if (four === FOUR_PASS) {
      passed += 4;
      continue;
    }
    for (let row = place * 4; row < place * 4 + 4; row += 1) {
      const code = found[row] as number;
      if (code === Code.none) continue;
      if (code === Code.pass) passed += 1;
      else if (FLAGGED[code] === 0) tally[code] = (tally[code] as number) + 1;
      else {
        found[row] = Code.none;
        flagged.push(row);
      }
    }
  }
  tally[Code.pass] = (tally[Code.pass] as number) + passed;
  codes.adopt(found);
  for (const row of flagged) judge(row);
  for (const row of later) judge(row);
}
