import type { GradeBands } from "../../model/grade.ts";
import type { Problem } from "../../model/problem.ts";
import type { Target, TargetBound } from "../../requirement/target/schema.ts";
import { unknownName } from "../unknown-name.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkMetric } from "./check-metric.ts";
import { checkEach, keyLength } from "./check-register.ts";

/** Checks a target: its metrics, and that their sources have its key. */
export function checkTarget(catalogue: Catalogue, at: string, requirement: Target): readonly Problem[] {
  const { metric, key, each, atLeast, atMost, guard } = requirement;
  const keys = each === undefined ? (key?.length ?? 0) : keyLength(catalogue, each);
  const bound = (name: string, one: TargetBound | undefined) => checkTargetBound(catalogue, `${at}.${name}`, one);
  return [
    ...checkMetric(catalogue, `${at}.metric`, metric, keys),
    ...checkEach(catalogue, `${at}.each`, each),
    ...bound("atLeast", atLeast),
    ...bound("atMost", atMost),
    ...(guard === undefined ? [] : checkMetric(catalogue, `${at}.guard.metric`, guard.metric)),
    ...bound("guard.atLeast", guard?.atLeast),
    ...bound("guard.atMost", guard?.atMost),
    ...checkGrade(catalogue, at, requirement),
    ...[
      ...(requirement.grade === undefined ? unbound(at, requirement) : []),
      ...(guard === undefined ? [] : unbound(`${at}.guard`, guard)),
    ],
  ];
}

function checkTargetBound(catalogue: Catalogue, at: string, bound: TargetBound | undefined): readonly Problem[] {
  if (bound === undefined || typeof bound === "number") return [];
  return "by" in bound
    ? checkMetric(catalogue, `${at}.by`, bound.by)
    : checkMetric(catalogue, `${at}.metric`, bound.metric);
}

/** A grade is of a scorecard that has it. */
function checkGrade(catalogue: Catalogue, at: string, { metric, grade }: Target): readonly Problem[] {
  if (grade === undefined) return [];
  if (typeof metric === "string" || !("score" in metric) || metric.part !== undefined) {
    const expected = "the score of a whole scorecard, for only that has grades";
    return [{ code: "no-grades", path: `${at}.metric`, found: JSON.stringify(metric), expected }];
  }
  const card = catalogue.scorecards?.get(metric.score);
  if (!card) return [];
  const ids = card.grades ? gradeIds(card.grades) : [];
  if (ids.includes(grade)) return [];
  return [unknownName("unknown-grade", `${at}.grade`, grade, `a grade of ${metric.score}: ${ids.join(", ")}`, ids)];
}

function gradeIds(grades: GradeBands): readonly string[] {
  return ("higherIsBetter" in grades ? grades.higherIsBetter : grades.lowerIsBetter).map(({ id }) => id);
}

function unbound(at: string, { atLeast, atMost }: Pick<Target, "atLeast" | "atMost">): readonly Problem[] {
  if (atLeast !== undefined || atMost !== undefined) return [];
  return [{ code: "incomplete", path: at, found: "no bound", expected: "atLeast or atMost" }];
}
