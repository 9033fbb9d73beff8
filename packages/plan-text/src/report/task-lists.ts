import type { Review } from "@houqin/core";
import { markerAt } from "../write/marker.ts";
import type { Line } from "../write/office-document.ts";
import type { Scribe } from "../write/scribe.ts";
import { calledTask, outcomes } from "./outcomes.ts";
import { told } from "./report-words.ts";

/** Tasks by how they came out, the best first, with how often they were due and done. */
export function taskLists({ tasks }: Review, scribe: Scribe): readonly Line[] {
  const { locale } = scribe;
  let number = 0;
  return outcomes.flatMap((outcome): readonly Line[] => {
    const those = tasks.filter((each) => each.outcome === outcome);
    if (those.length === 0) return [];
    number += 1;
    const heading = told("heading", locale, { outcome: told(outcome, locale), count: those.length });
    return [
      { style: "heading2", text: `${markerAt(1, number, locale)}${heading}` },
      ...those.map(({ task, result }, index): Line => {
        const times = result.progress ? told("times", locale, { ...result.progress }) : "";
        const apart = locale === "en" && times !== "" ? " " : "";
        return { style: "item", text: `${markerAt(2, index + 1, locale)}${calledTask(task, scribe)}${apart}${times}` };
      }),
    ];
  });
}
