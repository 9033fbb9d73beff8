import type { Found } from "../model/found.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { unknownName } from "../rule/unknown-name.ts";
import type { Goal } from "./goal.ts";

/** Mistakes in how goals hang together: parents, weights, shares, and what each asks for. */
export function goalProblems(goals: readonly Goal[]): readonly Problem[] {
  return [...goals.flatMap((goal) => own(goal, goals)), ...weights(goals)];
}

function own(goal: Goal, goals: readonly Goal[]): readonly Problem[] {
  const { id, parent, target, aim, shares = [] } = goal;
  const at = `plan.goals.${id}`;
  const ids = goals.map((each) => each.id);
  const isWhole = goals.some((each) => each.parent === id);
  const asks = aim ?? target;
  const owners = shares.map(({ owner }) => owner);
  return [
    ...(parent === undefined || ids.includes(parent)
      ? []
      : [unknownName("unknown-goal", `${at}.parent`, parent, phrase("goalId"), ids)]),
    ...(circles(goal, goals)
      ? [
          {
            code: "goal-circle",
            path: `${at}.parent`,
            found: parent ?? "",
            expected: phrase("goalAbove"),
          },
        ]
      : []),
    ...(target && aim ? [problem("two-aims", at, phrase("both", { names: ["target", "aim"] }), phrase("oneAim"))] : []),
    ...(isWhole && asks
      ? [problem("whole-with-aim", at, phrase("both", { names: ["parts", "aim"] }), phrase("aimOfParts"))]
      : []),
    ...(aim?.form === "between" && aim.low > aim.high
      ? [problem("bad-bounds", `${at}.aim`, `low ${aim.low}, high ${aim.high}`, phrase("lowBelowHigh"))]
      : []),
    ...(new Set(owners).size < owners.length
      ? [problem("duplicate-owner", `${at}.shares`, owners.join(", "), phrase("ownerOnce"))]
      : []),
  ];
}

function circles(goal: Goal, goals: readonly Goal[]): boolean {
  let next = goals.find(({ id }) => id === goal.parent);
  for (let steps = 0; next && steps <= goals.length; steps += 1) {
    if (next.id === goal.id) return true;
    const { parent } = next;
    next = goals.find(({ id }) => id === parent);
  }
  return false;
}

/** A weight says nothing beside a goal that has none. */
function weights(goals: readonly Goal[]): readonly Problem[] {
  const parents = new Set(goals.map(({ parent }) => parent));
  return [...parents].flatMap((parent) => {
    const siblings = goals.filter((goal) => goal.parent === parent);
    const without = siblings.filter(({ weight }) => weight === undefined);
    if (without.length === 0 || without.length === siblings.length) return [];
    return without.map(({ id }) =>
      problem("missing-weight", `plan.goals.${id}.weight`, phrase("nothing"), phrase("weightBeside")),
    );
  });
}

function problem(code: string, path: string, found: Found, expected: Phrase): Problem {
  return { code, path, found, expected };
}
