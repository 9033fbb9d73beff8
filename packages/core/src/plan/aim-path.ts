import type { Aim } from "./aim.ts";

/**
 * Where in an aim stands what is at a path of the target that it comes to.
 *
 * @example
 * aimPath({ form: "grade", scorecard: "canteen/kitchen", grade: "A" }, "metric.score"); //=> "scorecard"
 */
export function aimPath(aim: Aim, path: string): string {
  const [target, own] = placesOf(aim).find(([from]) => path === from || path.startsWith(`${from}.`)) ?? ["", ""];
  return `${own}${path.slice(target.length)}`;
}

function placesOf(aim: Aim): readonly (readonly [target: string, own: string])[] {
  switch (aim.form) {
    case "grade":
      return [["metric.score", "scorecard"]];
    case "zero":
      return [[typeof aim.incidents === "string" ? "metric" : "metric.of", "incidents"]];
    case "improve":
      return [
        ["atLeast.metric", "metric"],
        ["atMost.metric", "metric"],
      ];
    case "between":
      return [
        ["atLeast", "low"],
        ["atMost", "high"],
      ];
    case "atMost":
    case "atLeast":
      return [[aim.form, "bound"]];
  }
}
