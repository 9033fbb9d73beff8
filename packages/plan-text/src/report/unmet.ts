import type { Review } from "@houqin/core";
import { markerAt } from "../write/marker.ts";
import type { Line } from "../write/office-document.ts";
import type { Scribe } from "../write/scribe.ts";
import { calledGoal, calledTask, goesOn, isUnmet, leavesOf } from "./outcomes.ts";
import type { Reasons } from "./reasons.ts";
import { told } from "./report-words.ts";

/** What was promised and missed, each with its reasons. */
export function problems({ goals, tasks }: Review, scribe: Scribe, reasons: Reasons): readonly Line[] {
  const { locale } = scribe;
  const said = [
    ...leavesOf(goals, scribe)
      .filter(isUnmet)
      .map((one) => [calledGoal(one.goal, scribe), reasons.goal(one)] as const),
    ...tasks.filter(isUnmet).map((one) => [calledTask(one.task, scribe), reasons.task(one)] as const),
  ];
  if (said.length === 0) return [{ style: "body", text: told("none", locale) }];
  return said.map(([what, why], index) => ({
    style: "item",
    text: `${markerAt(2, index + 1, locale)}${told("because", locale, { what: what.replace(/[。.]$/, ""), why })}`,
  }));
}

/** What has to go on in the next period. */
export function further({ goals, tasks }: Review, scribe: Scribe): readonly Line[] {
  const { locale } = scribe;
  const left = [
    ...leavesOf(goals, scribe)
      .filter(goesOn)
      .map(({ goal }) => calledGoal(goal, scribe)),
    ...tasks.filter(goesOn).map(({ task }) => calledTask(task, scribe)),
  ];
  if (left.length === 0) return [{ style: "body", text: told("furtherNone", locale) }];
  return left.map((text, index) => ({ style: "item", text: `${markerAt(2, index + 1, locale)}${text}` }));
}
