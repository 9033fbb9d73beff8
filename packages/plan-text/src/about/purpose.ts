import type { PlanPart } from "../model/reading.ts";

const titles = /指导思想|总体思路|总体要求|工作思路/;

/**
 * The sentences of a plan that say what it is for: those under 指导思想 and the like. They are narrative, and need no figure.
 *
 * @example
 * const [part] = readPlanText("一、指导思想\n服务育人。\n二、措施\n1、每日巡查。").plans;
 * purposeIn(part).map(({ quote }) => quote); //=> ["服务育人。"]
 */
export function purposeIn({ goals, outline }: Pick<PlanPart, "goals" | "outline">): PlanPart["goals"] {
  return goals.filter(({ section }) => titles.test(outline[section ?? -1]?.title ?? ""));
}
