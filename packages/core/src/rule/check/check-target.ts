import { among } from "../../model/expected-of.ts";
import { bandsOf } from "../../model/grade.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Target, TargetBound } from "../../requirement/target/schema.ts";
import { unknownName } from "../unknown-name.ts";
import { checkMetric } from "./check-metric.ts";
import { checkEach, keyLength } from "./check-register.ts";
import { crossedBounds } from "./crossed-bounds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a target: its metrics, and that their sources have its key. */
export function checkTarget(vocabulary: Vocabulary, at: string, requirement: Target): readonly Problem[] {
  const { metric, key, each, atLeast, atMost, guard } = requirement;
  const keys = each === undefined ? (key?.length ?? 0) : keyLength(vocabulary, each);
  const bound = (name: string, one: TargetBound | undefined) => checkTargetBound(vocabulary, `${at}.${name}`, one);
  return [
    ...crossedBounds(at, requirement),
    ...checkMetric(vocabulary, `${at}.metric`, metric, keys),
    ...checkEach(vocabulary, `${at}.each`, each),
    ...bound("atLeast", atLeast),
    ...bound("atMost", atMost),
    ...(guard === undefined ? [] : checkMetric(vocabulary, `${at}.guard.metric`, guard.metric)),
    ...bound("guard.atLeast", guard?.atLeast),
    ...bound("guard.atMost", guard?.atMost),
    ...checkGrade(vocabulary, at, requirement),
    ...[
      ...(requirement.grade === undefined ? unbound(at, requirement) : []),
      ...(guard === undefined ? [] : unbound(`${at}.guard`, guard)),
    ],
  ];
}

function checkTargetBound(vocabulary: Vocabulary, at: string, bound: TargetBound | undefined): readonly Problem[] {
  if (bound === undefined || typeof bound === "number") return [];
  return "by" in bound
    ? checkMetric(vocabulary, `${at}.by`, bound.by)
    : checkMetric(vocabulary, `${at}.metric`, bound.metric);
}

/** A grade is of a scorecard that has it. */
function checkGrade(vocabulary: Vocabulary, at: string, { metric, grade }: Target): readonly Problem[] {
  if (grade === undefined) return [];
  if (typeof metric === "string" || !("score" in metric) || metric.part !== undefined) {
    const found = typeof metric === "string" ? metric : JSON.stringify(metric);
    return [
      {
        code: "no-grades",
        path: `${at}.metric`,
        found,
        expected: phrase("wholeScore"),
      },
    ];
  }
  const card = vocabulary.scorecards?.get(metric.score);
  if (!card) return [];
  const ids = card.grades ? bandsOf(card.grades).map(({ id }) => id) : [];
  if (ids.includes(grade)) return [];
  return [unknownName("unknown-grade", `${at}.grade`, grade, among(ids), ids)];
}

function unbound(at: string, { atLeast, atMost }: Pick<Target, "atLeast" | "atMost">): readonly Problem[] {
  if (atLeast !== undefined || atMost !== undefined) return [];
  return [{ code: "incomplete", path: at, found: phrase("noBound"), expected: phrase("bounds") }];
}
