import { firstWhere } from "../../ledger/first-where.ts";
import { comesBefore, placeOf } from "../../ledger/row-order.ts";
import type { Table } from "../../ledger/table.ts";
import { firstFrom } from "../joined-rows.ts";
import type { Window } from "./window.ts";

/** A unit that waits for an answer in its window. */
export interface Waiting {
  readonly number: number;
  readonly page: { readonly anchor: { readonly window: Pick<Window, "opens" | "due"> } };
}

/** The units that wait for rows of one key. */
export interface WaitingList {
  readonly add: (one: Waiting) => void;
  readonly remove: (one: Waiting) => void;
  /**
   * Names the units whose verdict a row may change that has come among, or gone from, the `sure` rows of the key. `filedLater` says
   * whether some row of the key was filed later than it happened.
   */
  readonly reached: (
    table: Table,
    sure: readonly number[],
    row: number,
    filedLater: boolean,
    touch: (unit: number) => void,
  ) => void;
}

export function waitingList(): WaitingList {
  // In order of when windows open; the longest window says how far back a row can matter.
  const all: Waiting[] = [];
  let longest = 0;
  const after = (opens: number) => firstWhere(all, (one) => opensOf(one) > opens);
  return {
    add(one) {
      const { opens, due } = one.page.anchor.window;
      if (all.length === 0 || opensOf(all[all.length - 1] as Waiting) <= opens) all.push(one);
      else all.splice(after(opens), 0, one);
      longest = Math.max(longest, due - opens);
    },
    remove(one) {
      for (let place = after(opensOf(one)) - 1; place >= 0; place -= 1) {
        if (all[place] !== one) continue;
        all.splice(place, 1);
        return;
      }
    },
    reached(table, sure, row, filedLater, touch) {
      const at = table.at.values[row] as number;
      const previous = sure[placeOf(table, sure, row) - 1];
      const answered = previous === undefined ? Number.NEGATIVE_INFINITY : (table.at.values[previous] as number);
      for (let place = after(at) - 1; place >= 0; place -= 1) {
        const one = all[place] as Waiting;
        const { opens } = one.page.anchor.window;
        // From here back every window is over, and has been answered before by a row that was filed as it happened.
        if (!filedLater && opens <= answered && at - opens > longest) return;
        if (matters(table, sure, row, one)) touch(one.number);
      }
    },
  };
}

function opensOf({ page }: Waiting): number {
  return page.anchor.window.opens;
}

/** Whether a row can change how a unit stands: one that is too late cannot, once something earlier answers well or is late too. */
function matters(table: Table, sure: readonly number[], row: number, { page }: Waiting): boolean {
  const { opens, due } = page.anchor.window;
  if ((table.at.values[row] as number) < due) return true;
  const first = sure[firstFrom(table, sure, opens)];
  if (first === undefined || first === row || !comesBefore(table, first, row)) return true;
  return (table.at.values[first] as number) < due && (table.recordedAt.values[first] as number) > due;
}
