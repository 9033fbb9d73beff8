import { NO, UNDECIDED } from "../ledger/match.ts";
import { Code } from "./code.ts";

/** Turns the answers of a condition into codes, in place: a row that is not asked has none, and one that is asked is judged. */
export function sweepAnswers(codes: Uint8Array, size: number, judge: (row: number) => Code): void {
  for (let row = 0; row < size; row += 1) {
    const answer = codes[row];
    if (answer === NO) continue;
    codes[row] = answer === UNDECIDED ? Code.unknown : judge(row);
  }
}
