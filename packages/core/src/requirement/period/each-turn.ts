import type { Each } from "../../ledger/each.ts";
import { keyParts } from "../../ledger/key.ts";
import { registerTurn } from "../../ledger/register-turn.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import type { Frame } from "../program.ts";

/** The next minute after one at which time alone may change the keys to cover. */
export function eachTurn(frame: Frame, each: Each | undefined, minute: number): number {
  if (!each || "values" in each) return NEVER;
  if ("product" in each) return Math.min(...each.product.map((factor) => eachTurn(frame, factor, minute)));
  const turn = registerTurn(frame.registers, each.register, minute);
  return each.where ? Math.min(turn, referredTurn(frame, each.register, minute)) : turn;
}

/** When a row that describes a key of the register begins or ends to be in force. */
function referredTurn({ store, references, registers }: Frame, register: string, minute: number): number {
  const refers = registers.refers(register);
  const kind = refers === undefined ? undefined : store.kinds.get(refers);
  if (!kind) return NEVER;
  const table = tableOf(store, kind);
  const until = table.columns.get("until");
  let next = NEVER;
  for (const key of registers.keys(register)) {
    const subject = store.words.add(keyParts(store.words, key)[0] ?? "");
    for (const row of references.rows(table, subject)) {
      const [begins, ends] = [table.at.values[row] as number, (until?.values[row] as number) + MINUTES_PER_DAY];
      if (begins > minute) next = Math.min(next, begins);
      if (ends > minute) next = Math.min(next, ends);
    }
  }
  return next;
}
