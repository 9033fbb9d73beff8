import { NEVER } from "../ledger/table.ts";
import { Code } from "../requirement/code.ts";
import type { Frame, Program } from "../requirement/program.ts";

/** Stands in for a requirement of other kinds of site: one unit that says it does not apply here. */
export function otherSites(frame: Frame, touch: (unit: number) => void): Program {
  return {
    reads: [],
    registers: [],
    fold: () => undefined,
    closingChanged: () => undefined,
    advance() {
      touch(0);
      return NEVER;
    },
    touchAll: () => touch(0),
    judge: () => ({ code: Code.notApplicable, until: NEVER }),
    details: () => ({ slot: "site", key: [], message: { id: "notApplicable", values: { key: [] } }, evidence: [] }),
    dayOf: () => frame.period().from,
  };
}
