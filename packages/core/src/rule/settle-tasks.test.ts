import { expect, test } from "vitest";
import { limit } from "../requirement/builders/limit.ts";
import { settle } from "./settle.ts";
import { settleTasks } from "./settle-tasks.ts";
import { canteen, foodSample } from "./small-canteen.test-d.ts";

const settlement = settle({
  packs: [canteen],
  rules: { "canteen/daily-patrol": "off", "canteen/sample-weight": ["warn", { minGrams: 140 }] },
});

test("narrative tasks change nothing", () => {
  expect(settleTasks(settlement, [{ id: "t1" }])).toEqual({ settled: settlement.settled, unsettled: [] });
});

test("a task that adopts a rule joins it", () => {
  const { settled } = settleTasks(settlement, [
    { id: "t1", rule: "canteen/sample-weight" },
    { id: "t2", rule: "canteen/sample-weight" },
  ]);
  expect(settled).toHaveLength(1);
  expect(settled[0]).toMatchObject({ id: "canteen/sample-weight", tasks: ["t1", "t2"], options: { minGrams: 140 } });
});

test("a task with options adds an instance as the last layer", () => {
  const { settled } = settleTasks(settlement, [
    { id: "t1", rule: "canteen/sample-weight", options: { minGrams: 200 } },
  ]);
  const instance = settled.find(({ id }) => id === "canteen/sample-weight#t1");
  expect(instance).toMatchObject({ severity: "warn", tasks: ["t1"], options: { minGrams: 200 } });
  expect(instance?.provenance.options.minGrams).toEqual([
    { layer: "pack", value: 125 },
    { layer: "site", value: 140 },
    { layer: "task t1", value: 200 },
  ]);
});

test("adopting a rule that is off turns it on at the pack's severity", () => {
  const { settled } = settleTasks(settlement, [{ id: "t1", rule: "canteen/daily-patrol" }]);
  const patrol = settled.find(({ id }) => id === "canteen/daily-patrol");
  expect(patrol?.severity).toBe("warn");
  expect(patrol?.provenance.severity.map(({ layer }) => layer)).toEqual(["pack", "site", "task t1"]);
});

test("adopting a rule newer than the edition judges it all the same", () => {
  const pinned = settle({ packs: [canteen], edition: "2025.1" });
  expect(pinned.settled).toEqual([]);
  expect(settleTasks(pinned, [{ id: "t1", rule: "canteen/daily-patrol" }]).settled.map(({ id }) => id)).toEqual([
    "canteen/daily-patrol",
  ]);
});

test("a task's own requirement is judged as a promise of the plan", () => {
  const { settled } = settleTasks(settlement, [{ id: "t1", requirement: limit(foodSample, "grams", { atMost: 300 }) }]);
  expect(settled.at(-1)).toMatchObject({ id: "plan#t1", severity: "warn", tasks: ["t1"] });
});

test("a task of a kind that is not installed stays unsettled and names the pack", () => {
  const requirement = { shape: "limit" as const, of: { kind: "dorm/check-in" }, value: "beds", atMost: 8 };
  const { settled, unsettled } = settleTasks(settlement, [{ id: "t1", requirement }]);
  expect(settled).toEqual(settlement.settled);
  expect(unsettled).toMatchObject([
    { task: "t1", packs: ["dorm"], problems: [{ code: "unknown-kind", path: "tasks.t1.requirement.of.kind" }] },
  ]);
});

test("a misspelt rule of an installed pack is told with the one that was meant", () => {
  const { unsettled } = settleTasks(settlement, [{ id: "t1", rule: "canteen/sample-wieght" }]);
  expect(unsettled).toMatchObject([{ task: "t1", packs: [], problems: [{ didYouMean: "canteen/sample-weight" }] }]);
});

test("bad options of a task are told at their path", () => {
  const { unsettled } = settleTasks(settlement, [
    { id: "t1", rule: "canteen/sample-weight", options: { minGrams: "much" } },
  ]);
  expect(unsettled[0]?.problems).toMatchObject([
    { code: "bad-option", path: "tasks.t1.options.minGrams", found: '"much"' },
  ]);
});
