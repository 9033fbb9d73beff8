import { NEVER } from "../ledger/table.ts";
import type { Frame } from "../requirement/program.ts";
import { type Desk, guarded } from "./desk.ts";

/** Lets programs know that time has passed, each only when that matters to it. */
export interface ProgramClock {
  /** Has the programs make the units that exist by now. */
  readonly advance: (desks: readonly Desk[]) => void;
}

export function programClock(frame: Frame): ProgramClock {
  let days: { readonly from: number; readonly to: number } | undefined;
  return {
    advance(desks) {
      const now = frame.now();
      const { from, to } = frame.period();
      const same = days?.from === from && days.to === to;
      days = { from, to };
      for (const target of desks) {
        if (same && target.due > now && target.broken === undefined) continue;
        guarded(target, () => {
          target.due = Math.min(target.program.advance(), target.gate?.advance() ?? NEVER);
        });
      }
    },
  };
}
