import type { ReviewedGoal, ReviewedTask } from "@houqin/core";
import { wordsOf } from "../write/items.ts";
import type { Scribe } from "../write/scribe.ts";

/** How a goal or task came out. */
export type Outcome = ReviewedGoal["outcome"] | ReviewedTask["outcome"];

/** From the best on. */
export const outcomes: readonly Outcome[] = [
  "met",
  "done",
  "partly",
  "missed",
  "underWay",
  "unknown",
  "words",
  "notApplicable",
];

/** Whether something was promised and did not come about, or is not known to have. */
export function isUnmet({ outcome }: { readonly outcome: Outcome }): boolean {
  return outcome === "missed" || outcome === "partly" || outcome === "unknown";
}

/** Whether it has to go on. */
export function goesOn({ outcome }: { readonly outcome: Outcome }): boolean {
  return isUnmet({ outcome }) || outcome === "underWay";
}

/** A goal in its own words. */
export function calledGoal(id: string, { plan }: Scribe): string {
  const goal = plan.goals?.find((each) => each.id === id);
  return goal === undefined ? id : wordsOf(goal, undefined);
}

/** A task in its own words, else by what it asks. */
export function calledTask(id: string, { plan, asks }: Scribe): string {
  const task = plan.tasks?.find((each) => each.id === id);
  return task === undefined ? id : wordsOf(task, asks.task(task));
}

/** Goals that ask for something themselves: how a whole came out is told by its parts. */
export function leavesOf(goals: readonly ReviewedGoal[], { plan }: Scribe): readonly ReviewedGoal[] {
  const wholes = new Set(plan.goals?.map(({ parent }) => parent));
  return goals.filter(({ goal }) => !wholes.has(goal));
}
