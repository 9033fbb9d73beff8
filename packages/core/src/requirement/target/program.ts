import { toNumber } from "../../ledger/decimal.ts";
import { evidenceIds } from "../../ledger/evidence.ts";
import { NEVER } from "../../ledger/table.ts";
import { Code } from "../code.ts";
import { periodProgram } from "../period/period-program.ts";
import { unknownMessage } from "../period/unknown-message.ts";
import type { Compile } from "../program.ts";
import { compileLeg, type LegVerdict } from "./leg.ts";
import { targetReader } from "./reading.ts";
import type { Target } from "./schema.ts";

/** Which verdict of two legs stands, the graver first. */
const RANK: readonly Code[] = [Code.fail, Code.unknown, Code.pending];

/** Judges whether a metric stands within its bounds over each period, and its guard with it. */
export const compileTarget: Compile<Target> = (requirement, frame, touch) => {
  const { metric, atLeast, atMost, guard } = requirement;
  return periodProgram(
    frame,
    requirement,
    (take) => {
      const main = take(metric);
      const judgeMain = compileLeg(take, { metric, atLeast, atMost }, frame.now);
      const judgeGuard = guard && compileLeg(take, guard, frame.now);
      return {
        main: [main],
        reading: targetReader(take, requirement),
        judge(unit) {
          const [own, other] = [judgeMain(unit), judgeGuard?.(unit)];
          const code = standing(own, other);
          return { code, until: code === Code.fail ? NEVER : Math.min(own.until, other?.until ?? NEVER) };
        },
        details(unit, code, key) {
          const first = judgeMain(unit);
          const second = judgeGuard?.(unit);
          const evidence = evidenceIds([main.evidence(unit.key, unit.period)]);
          if (code === Code.unknown) {
            const needs = [...(first.needs ?? []), ...(second?.needs ?? [])];
            return { evidence, needs, message: unknownMessage(key, needs) };
          }
          const breach = first.breach ?? second?.breach;
          const read = main.value(unit.key, unit.period);
          const values = {
            key: [...key],
            period: unit.period.id,
            ...("value" in read ? { value: toNumber(read.value) } : {}),
            ...(breach ? { value: toNumber(breach.value), bound: toNumber(breach.bound) } : {}),
          };
          if (code !== Code.fail || !breach) return { evidence, message: { id: NAMES[code] ?? "pass", values } };
          return { evidence, message: { id: first.breach ? breach.id : "guardFailed", values } };
        },
      };
    },
    touch,
  );
};

const NAMES: { readonly [C in Code]?: string } = { [Code.pending]: "pending", [Code.notApplicable]: "notApplicable" };

/** With a guard: the graver of both; a guard that does not apply does not count. */
function standing(own: LegVerdict, guard: LegVerdict | undefined): Code {
  if (own.code === Code.notApplicable) return own.code;
  return RANK.find((code) => own.code === code || guard?.code === code) ?? Code.pass;
}
