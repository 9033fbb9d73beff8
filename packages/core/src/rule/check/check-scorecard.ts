import { type Band, bandsOf, type RiskBand } from "../../model/grade.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Scorecard, ScorecardLeaf, ScorecardNode } from "../scorecard.ts";
import { leafMetric, leavesOf } from "../scorecard-leaf.ts";
import { unknownName } from "../unknown-name.ts";
import { checkMetric } from "./check-metric.ts";
import { checkEach, keyLength } from "./check-register.ts";
import { partIds } from "./check-score-metric.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a scorecard against everything installed: metrics, rules, checklists, keys that fit together, parts and grades that it names. */
export function checkScorecard(vocabulary: Vocabulary, card: Scorecard): readonly Problem[] {
  const at = card.id;
  const keys = card.each === undefined ? (card.key?.length ?? 0) : (keyLength(vocabulary, card.each) ?? 0);
  const ids = [card.score.id, ...partIds(card.score)];
  const grades = card.grades ? bandsOf(card.grades) : [];
  return [
    ...checkEach(vocabulary, `${at}.each`, card.each),
    ...leavesOf(card.score).flatMap((leaf) => checkLeaf(vocabulary, `${at}.${leaf.id}`, leaf, card, keys)),
    ...(card.vetoes ?? []).flatMap(({ id, when, to }) => [
      ...checkMetric(vocabulary, `${at}.vetoes.${id}`, when.metric, keys === 0 ? undefined : keys),
      ...(when.atLeast === undefined && when.atMost === undefined
        ? [
            {
              code: "incomplete",
              path: `${at}.vetoes.${id}`,
              found: phrase("noBound"),
              expected: phrase("bounds"),
            },
          ]
        : []),
      ...(typeof to === "object" && !grades.some((band) => band.id === to.grade)
        ? [
            unknownName(
              "unknown-grade",
              `${at}.vetoes.${id}.to`,
              to.grade,
              phrase("scorecardGrade"),
              grades.map((band) => band.id),
            ),
          ]
        : []),
    ]),
    ...twice(ids).map((found) => ({ code: "duplicate-id", path: at, found, expected: phrase("partOnce") })),
    ...grades.flatMap((band) => checkBand(at, band, card.score)),
    ...(card.period === "ever"
      ? [{ code: "bad-period", path: `${at}.period`, found: "ever", expected: phrase("endingPeriod") }]
      : []),
    ...leavesOf(card.score).flatMap((leaf) => checkScale(`${at}.${leaf.id}.scale`, leaf)),
  ];
}

function checkLeaf(
  vocabulary: Vocabulary,
  at: string,
  leaf: ScorecardLeaf,
  card: Scorecard,
  keys: number,
): readonly Problem[] {
  const { checklists } = vocabulary;
  const unknown =
    "inspections" in leaf && checklists && !checklists.has(leaf.inspections)
      ? [unknownName("unknown-checklist", `${at}.inspections`, leaf.inspections, phrase("checklist"), checklists)]
      : [];
  return [...unknown, ...checkMetric(vocabulary, at, leafMetric(leaf, card), keys === 0 ? undefined : keys)];
}

function checkScale(path: string, { scale }: ScorecardLeaf): readonly Problem[] {
  if (!scale || !("steps" in scale)) return [];
  const over = scale.steps.filter(({ points }) => points > scale.outOf);
  return over.map(({ points }) => ({
    code: "bad-scale",
    path,
    found: points,
    expected: phrase("withinScale", { outOf: scale.outOf }),
  }));
}

function checkBand(at: string, band: Band | RiskBand, root: ScorecardNode): readonly Problem[] {
  const parts = "parts" in root ? root.parts.map(({ id }) => id) : [];
  const asked = (band.parts ?? []).flatMap(({ part }) => (part === undefined || parts.includes(part) ? [] : [part]));
  const ofItems = band.misses !== undefined || band.corrected !== undefined;
  return [
    ...asked.map((part) => unknownName("unknown-part", `${at}.grades.${band.id}`, part, phrase("partOfWhole"), parts)),
    ...(ofItems
      ? [
          {
            code: "no-items",
            path: `${at}.grades.${band.id}`,
            found: phrase("itemConditions"),
            expected: phrase("pointConditions"),
          },
        ]
      : []),
  ];
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
