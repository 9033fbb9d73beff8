import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { expect, test } from "vitest";
import { school } from "../pack.ts";

const engine = createEngine({ packs: [general, school] });
const site = engine.readSite({
  ...{ id: "school", name: "试点小学", kind: "school", timeZone: "Asia/Shanghai" },
  areas: ["1", "2", "3"].map((id) => ({ id: `class-${id}`, name: `一年级${id}班`, kind: "class" })),
  keeps: [{ kind: "school/class-issue", from: "2025-08-01" }],
  schedule: { operates: "workdays", terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] },
});
const issue = (area: string, at: string, action: string, quantity: number) => ({
  ...{ id: `${area}-${action}`, kind: "school/class-issue", at, area },
  ...{ data: { item: "课桌椅", action, quantity }, actors: { by: "keeper", receiver: "teacher" } },
});
const termOf = (area: string, returned: number, worn: number) => [
  issue(area, "2025-09-01T08:00", "issued", 40),
  ...(returned > 0 ? [issue(area, "2026-01-20T08:00", "returned", returned)] : []),
  ...(worn > 0 ? [issue(area, "2026-01-20T09:00", "worn", worn)] : []),
];

test("a class is rewarded for things kept, worn ones counted, and pays for those missing", () => {
  // 39 and 1 worn of 40: all kept. 38 of 40: 95 % kept, three quarters of the way from 80 %. 33 of 40: 82.5 %.
  const entries = [...termOf("class-1", 39, 1), ...termOf("class-2", 38, 0), ...termOf("class-3", 33, 0)];
  const { scores = [] } = engine.evaluate({
    ...{ site, entries: entries as never, asOf: "2026-08-31" },
    period: { from: "2025-09-01", to: "2026-01-23" },
  });
  const classes = scores.filter(({ scorecard }) => scorecard === "school/class-property");
  expect(classes.map(({ key, score, reward }) => [key[0], score.earned, score.grade, reward?.amount])).toEqual([
    ["class-1", 100, "reward", 5],
    ["class-2", 75, "even", 0],
    ["class-3", 12.5, "penalty", -5],
  ]);
});
