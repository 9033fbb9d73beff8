import type { GradeBands, VetoEffect } from "./grade.ts";
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
  readonly message: string;
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
    ...twice(ids, [...place], "every grade once"),
    ...vetoes.flatMap(({ to }, index): SchemeFault[] => {
      const path = ["vetoes", index, "to"];
      if (to === "zero" && lower) return [{ path, message: "a veto other than zero, for less is better here" }];
      if (typeof to !== "object" || ids.includes(to.grade)) return [];
      return [{ path, message: `one of the grades ${ids.join(", ") || "(there are none)"}, not ${to.grade}` }];
    }),
    ...bands.flatMap(({ parts = [] }, index) =>
      parts.flatMap(({ part }, at): SchemeFault[] =>
        part === undefined || partIds === undefined || partIds.includes(part)
          ? []
          : [{ path: [...place, index, "parts", at], message: `one of the parts ${partIds.join(", ")}, not ${part}` }],
      ),
    ),
    ...nodeFaults(score, ["score"], lower),
  ];
}

function nodeFaults(node: ScoreNode, path: readonly (string | number)[], lower: boolean): readonly SchemeFault[] {
  if ("parts" in node) {
    const ids = node.parts.map(idOf);
    return [
      ...twice(ids, [...path, "parts"], "every part once"),
      ...node.parts.flatMap((part, index) => nodeFaults(part, [...path, "parts", index], lower)),
    ];
  }
  if ("eachSection" in node) return nodeFaults(node.eachSection, [...path, "eachSection"], lower);
  if ("past" in node || node.from === undefined) return [];
  if (lower) return [{ path: [...path, "from"], message: "no deduction list, for less is better here" }];
  if (isBounded(node.items) || hasFloor(node.adjust)) return [];
  const message = "a floor as the first step, for nothing bounds what is taken off";
  return [{ path: [...path, "adjust"], message }];
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

function twice(ids: readonly string[], path: readonly (string | number)[], message: string): readonly SchemeFault[] {
  return ids.some((id, index) => ids.indexOf(id) !== index) ? [{ path, message }] : [];
}
