import type { GradeBands, VetoEffect } from "./grade.ts";
import { type Phrase, phrase } from "./phrase.ts";
import type { Adjustment, Loss, ScoreNode } from "./score-node.ts";

/** A scheme, as far as its parts have to fit together. */
interface Parts {
  readonly score: ScoreNode;
  readonly vetoes?: readonly { readonly to: VetoEffect }[] | undefined;
  readonly grades?: GradeBands | undefined;
}

/** Something in a scheme that the shape of its parts does not show. */
export interface SchemeFault {
  readonly path: readonly (string | number)[];
  readonly expected: Phrase;
}

/** Lists what cannot work in a scheme: a veto to a grade there is none of, a deduction list without a bottom, parts of one name. */
export function schemeFaults(scheme: Parts): readonly SchemeFault[] {
  const { grades, vetoes = [], score } = scheme;
  const lower = grades !== undefined && "lowerIsBetter" in grades;
  const bands = grades === undefined ? [] : lower ? grades.lowerIsBetter : grades.higherIsBetter;
  const place = ["grades", lower ? "lowerIsBetter" : "higherIsBetter"];
  const ids = bands.map(({ id }) => id);
  const partIds = "parts" in score ? score.parts.map(idOf) : undefined;
  return [
    ...twice(ids, [...place], phrase("gradeOnce")),
    ...vetoes.flatMap(({ to }, index): SchemeFault[] => {
      const path = ["vetoes", index, "to"];
      if (to === "zero" && lower) return [{ path, expected: phrase("softerVeto") }];
      if (typeof to !== "object" || ids.includes(to.grade)) return [];
      const { grade } = to;
      return [
        {
          path,
          expected: ids.length === 0 ? phrase("someGrades", { grade }) : phrase("gradeAmong", { names: ids, grade }),
        },
      ];
    }),
    ...bands.flatMap(({ parts = [] }, index) =>
      parts.flatMap(({ part }, at): SchemeFault[] =>
        part === undefined || partIds === undefined || partIds.includes(part)
          ? []
          : [{ path: [...place, index, "parts", at], expected: phrase("partAmong", { names: partIds, part }) }],
      ),
    ),
    ...nodeFaults(score, ["score"], lower),
  ];
}

function nodeFaults(node: ScoreNode, path: readonly (string | number)[], lower: boolean): readonly SchemeFault[] {
  if ("parts" in node) {
    const ids = node.parts.map(idOf);
    return [
      ...twice(ids, [...path, "parts"], phrase("partOnce")),
      ...node.parts.flatMap((part, index) => nodeFaults(part, [...path, "parts", index], lower)),
    ];
  }
  if ("eachSection" in node) return nodeFaults(node.eachSection, [...path, "eachSection"], lower);
  if ("past" in node || node.from === undefined) return [];
  if (lower) return [{ path: [...path, "from"], expected: phrase("noDeductionList") }];
  if (isBounded(node.items) || hasFloor(node.adjust)) return [];
  return [{ path: [...path, "adjust"], expected: phrase("floorFirst") }];
}

/** Whether no item of a deduction list can lose more than it is worth. */
export function isBounded(loss: Loss): boolean {
  return loss === "points" || loss === "worth" || (typeof loss === "object" && loss.cap === "worth");
}

function hasFloor([first]: readonly Adjustment[] = []): boolean {
  return first !== undefined && "floor" in first && first.if === undefined;
}

function idOf({ id }: ScoreNode, index: number): string {
  return id ?? String(index + 1);
}

function twice(ids: readonly string[], path: readonly (string | number)[], expected: Phrase): readonly SchemeFault[] {
  return ids.some((id, index) => ids.indexOf(id) !== index) ? [{ path, expected }] : [];
}
