import { expect, test } from "vitest";
import type { Site } from "../model/site.ts";
import { canteen } from "../rule/small-canteen.test-d.ts";
import { createEngine } from "./create-engine.ts";

const engine = createEngine({ packs: [canteen], rules: { "canteen/daily-patrol": "off" } });
const site: Site = {
  id: "s",
  name: "学校",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "canteen/patrol", from: "2026-01-01", backfillDays: 0 }],
};
const cleaning = (catchUp: string | undefined) =>
  engine.readPlan({
    id: "p",
    title: "计划",
    period: "2026",
    tasks: [
      {
        id: "flue",
        requirement: {
          shape: "cadence",
          of: { kind: "canteen/patrol" },
          every: { unit: "month" },
          ...(catchUp ? { catchUp } : {}),
        },
      },
    ],
  });
const done = (day: string, covers?: string) => ({
  id: `done-${day}`,
  kind: "canteen/patrol" as const,
  at: `${day}T08:00`,
  ...(covers ? { covers } : {}),
  data: {},
});

function due(catchUp: string | undefined, entries: readonly ReturnType<typeof done>[]) {
  const plan = cleaning(catchUp);
  const { items } = engine.agenda({ site, plan, entries, from: "2026-05-04", to: "2026-05-10" });
  return items.map(({ slot, overdue }) => (overdue ? `${slot}!` : slot));
}

const missedTwice = [done("2026-01-10"), done("2026-02-10")];

test("an agenda asks to make up for each missed slot, the latest of them, or none", () => {
  expect(due("each", missedTwice)).toEqual(["2026-03!", "2026-04!", "2026-05"]);
  expect(due("latest", missedTwice)).toEqual(["2026-04!", "2026-05"]);
  expect(due("none", missedTwice)).toEqual(["2026-05"]);
  expect(due(undefined, missedTwice)).toEqual(["2026-05"]);
});

test("what was made up for is asked for no more, and a later slot that was filled makes up for the latest", () => {
  const late = [...missedTwice, done("2026-05-03", "2026-03")];
  expect(due("each", late)).toEqual(["2026-04!", "2026-05"]);
  const went = [done("2026-01-10"), done("2026-04-10")];
  expect(due("each", went)).toEqual(["2026-02!", "2026-03!", "2026-05"]);
  expect(due("latest", went)).toEqual(["2026-05"]);
});

test("a slot once missed stays missed, whatever the policy", () => {
  const verdicts = ["each", "latest", "none"].map((catchUp) => {
    const { rules, tasks } = engine.evaluate({
      site,
      plan: cleaning(catchUp),
      entries: missedTwice,
      asOf: "2026-05-04",
    });
    return [rules.find(({ rule }) => rule === "plan#flue")?.tally.fail, tasks?.[0]?.overdue?.which ?? []];
  });
  expect(verdicts).toEqual([
    [2, ["plan#flue@2026-03", "plan#flue@2026-04"]],
    [2, ["plan#flue@2026-04"]],
    [2, []],
  ]);
});

test("nothing is to be made up for that lies before records are kept or the plan begins", () => {
  const later: Site = { ...site, keeps: [{ kind: "canteen/patrol", from: "2026-04-01", backfillDays: 0 }] };
  const { items } = engine.agenda({ site: later, plan: cleaning("each"), from: "2026-05-04", to: "2026-05-10" });
  expect(items.map(({ slot }) => slot)).toEqual(["2026-04", "2026-05"]);
});
