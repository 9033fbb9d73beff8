import type { Review } from "@houqin/core";
import type { Line } from "../write/office-document.ts";
import type { Scribe } from "../write/scribe.ts";
import { leavesOf, type Outcome, outcomes } from "./outcomes.ts";
import { type ReportWord, told } from "./report-words.ts";

/** How many goals and tasks came out how. */
export function situation({ goals, tasks }: Review, scribe: Scribe): readonly Line[] {
  const { locale } = scribe;
  const counts = (of: readonly { readonly outcome: Outcome }[], missed: ReportWord) =>
    outcomes.flatMap((outcome) => {
      const count = of.filter((each) => each.outcome === outcome).length;
      const name = told(outcome === "missed" ? missed : outcome, locale);
      return count === 0 ? [] : [told("count", locale, { outcome: name, count })];
    });
  const line = (word: "goalCount" | "taskCount", of: readonly { readonly outcome: Outcome }[], missed: ReportWord) => {
    const list = counts(of, missed).join(locale === "zh" ? "，" : ", ");
    return of.length === 0
      ? []
      : [{ style: "body" as const, text: told(word, locale, { all: of.length, outcomes: list }) }];
  };
  return [...line("goalCount", leavesOf(goals, scribe), "missedGoal"), ...line("taskCount", tasks, "missed")];
}
