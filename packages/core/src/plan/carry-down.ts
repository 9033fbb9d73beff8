import type { Carried, CarryDown, CarryVerdict } from "../model/carry-down.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { answers } from "../requirement/strictness/answers.ts";
import { compareStrictness } from "../requirement/strictness/compare.ts";
import type { Plan } from "./plan.ts";

/** Finds what a goal or task of a plan asks for, once rules and options are settled; undefined for words. */
export type RequirementOf = (plan: Plan, id: string) => Requirement | undefined;

type Item = { readonly id: string; readonly carries?: string | undefined };
type Judged = Pick<Carried["by"][number], "verdict" | "because">;

/**
 * Holds child plans against their parent: which of its goals and tasks each carries, be it by name (`carries`) or because it speaks of the same
 * thing, and whether it asks for less. Goals that have parts are carried through them.
 */
export function carryDown(parent: Plan, plans: readonly Plan[], requirementOf: RequirementOf): CarryDown {
  const children = plans.filter((plan) => plan.parent === parent.id);
  const wholes = new Set((parent.goals ?? []).map((goal) => goal.parent));
  const carried = (items: readonly Item[], of: (plan: Plan) => readonly Item[]) =>
    items.map(({ id }): Carried => {
      const asked = requirementOf(parent, id);
      const by = children.flatMap((child) =>
        of(child).flatMap((item) => {
          const offered = requirementOf(child, item.id);
          const isNamed = item.carries === id;
          const speaks = item.carries === undefined && asked && offered && answers(asked, offered);
          if (!isNamed && !speaks) return [];
          return [{ plan: child.id, id: item.id, ...judged({ parent, child }, asked, offered) }];
        }),
      );
      const carriers = new Set(by.map(({ plan }) => plan));
      return { id, by, notBy: children.map((child) => child.id).filter((child) => !carriers.has(child)) };
    });
  const goals = carried(
    (parent.goals ?? []).filter(({ id }) => !wholes.has(id)),
    (plan) => plan.goals ?? [],
  );
  const tasks = carried(parent.tasks ?? [], (plan) => plan.tasks ?? []);
  const all = [...goals, ...tasks];
  const ids = new Set([...(parent.goals ?? []), ...(parent.tasks ?? [])].map(({ id }) => id));
  return {
    format: "houqin/carry-down@1",
    plan: parent.id,
    children: children.map(({ id }) => id),
    goals,
    tasks,
    uncarried: all.filter(({ by }) => by.length === 0).map(({ id }) => id),
    weakened: all.filter(({ by }) => by.some(({ verdict }) => verdict === "weaker")).map(({ id }) => id),
    strangers: plans
      .filter((plan) => plan.parent !== parent.id)
      .map((plan) => ({ plan: plan.id, ...(plan.parent === undefined ? {} : { parent: plan.parent }) })),
    dangling: children.flatMap((child) =>
      [...(child.goals ?? []), ...(child.tasks ?? [])].flatMap(({ id, carries }) =>
        carries === undefined || ids.has(carries) ? [] : [{ plan: child.id, id, carries }],
      ),
    ),
  };
}

function judged(
  { parent, child }: { readonly parent: Plan; readonly child: Plan },
  asked: Requirement | undefined,
  offered: Requirement | undefined,
): Judged {
  if (!asked || !offered) return { verdict: asked || offered ? "incomparable" : "stated", because: [] };
  const { verdict, because } = compareStrictness(asked, offered);
  // "In the plan's period" says the same on both sides, and means other days.
  const otherDays = usesPlanPeriod(asked) && parent.period !== child.period && verdict !== "weaker";
  const found: CarryVerdict = otherDays ? "incomparable" : verdict;
  const period = { parameter: "period", required: parent.period, promised: child.period };
  return { verdict: found, because: [...because, ...(otherDays ? [period] : [])] };
}

function usesPlanPeriod(requirement: Requirement): boolean {
  return (requirement.shape === "target" || requirement.shape === "reconcile") && requirement.period === "plan";
}
