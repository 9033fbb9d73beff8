import { toNumber } from "../../ledger/decimal.ts";
import { evidenceIds } from "../../ledger/evidence.ts";
import type { MetricRef } from "../../ledger/metric.ts";
import { NEVER } from "../../ledger/table.ts";
import { Code } from "../code.ts";
import { periodProgram } from "../period/period-program.ts";
import { unknownMessage } from "../period/unknown-message.ts";
import type { Compile, Frame } from "../program.ts";
import { compileLeg, type Leg, type LegVerdict } from "./leg.ts";
import { targetReader } from "./reading.ts";
import type { Target } from "./schema.ts";

/** Which verdict of two legs stands, the graver first. */
const RANK: readonly Code[] = [Code.fail, Code.unknown, Code.pending];

/** Judges whether a metric stands within its bounds over each period, and its guard with it. */
export const compileTarget: Compile<Target> = (requirement, frame, touch) => {
  const { metric, atLeast, atMost, grade, guard } = requirement;
  return periodProgram(
    frame,
    requirement,
    (take) => {
      const main = take(metric);
      const judgeMain = compileLeg(take, { metric, atLeast, atMost }, frame.now);
      const graded = grade === undefined ? undefined : gradeLeg(frame, metric, grade);
      const judgeGrade = graded && compileLeg(take, graded, frame.now);
      const judgeGuard = guard && compileLeg(take, guard, frame.now);
      return {
        main: [main],
        reading: targetReader(take, requirement),
        judge(unit) {
          const legs = [judgeMain(unit), judgeGrade?.(unit), judgeGuard?.(unit)].filter((leg) => leg !== undefined);
          const code = standing(legs);
          return { code, until: code === Code.fail ? NEVER : Math.min(...legs.map(({ until }) => until)) };
        },
        details(unit, code, key) {
          const first = judgeMain(unit);
          const [second, third] = [judgeGuard?.(unit), judgeGrade?.(unit)];
          const evidence = evidenceIds([main.evidence(unit.key, unit.period)]);
          if (code === Code.unknown) {
            const needs = [first, third, second].flatMap((leg) => leg?.needs ?? []);
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
          if (code === Code.fail && !first.breach && third?.breach && grade !== undefined)
            return { evidence, message: { id: "gradeTooLow", values: { ...values, bound: grade } } };
          if (code !== Code.fail || !breach) return { evidence, message: { id: NAMES[code] ?? "pass", values } };
          return { evidence, message: { id: first.breach ? breach.id : "guardFailed", values } };
        },
      };
    },
    touch,
  );
};

const NAMES: { readonly [C in Code]?: string } = { [Code.pending]: "pending", [Code.notApplicable]: "notApplicable" };

/** With a grade or a guard: the gravest of all; a guard that does not apply does not count. */
function standing(legs: readonly LegVerdict[]): Code {
  if (legs[0]?.code === Code.notApplicable) return Code.notApplicable;
  return RANK.find((code) => legs.some((leg) => leg.code === code)) ?? Code.pass;
}

/** A grade or a better one: its place from below, at least. */
function gradeLeg({ scores }: Pick<Frame, "scores">, metric: MetricRef, grade: string): Leg {
  if (typeof metric === "string" || !("score" in metric) || !scores) throw new TypeError("Only a score has a grade.");
  return { metric: { score: metric.score, as: "grade" }, atLeast: scores.gradePlace(metric.score, grade) };
}
