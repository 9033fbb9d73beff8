import { expect, test } from "vitest";
import * as z from "zod";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "./define-pack.ts";
import { defineRule } from "./define-rule.ts";
import { settle } from "./settle.ts";
import { settleTasks } from "./settle-tasks.ts";
import { canteen, face, foodSample } from "./small-canteen.test-d.ts";

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
    { code: "bad-option", path: "tasks.t1.options.minGrams", found: "much" },
  ]);
});

test("a task never takes the place of an instance that the site named", () => {
  const named = settle({
    packs: [canteen],
    rules: {
      "canteen/sample-weight#night": ["error", { minGrams: 200 }],
      "canteen/daily-patrol#night": "off",
    },
  });
  const { settled, unsettled } = settleTasks(named, [
    { id: "night", rule: "canteen/sample-weight", options: { minGrams: 1 } },
    { id: "night", rule: "canteen/daily-patrol", options: {} },
  ]);
  expect(settled).toEqual(named.settled);
  expect(unsettled).toMatchObject([
    { task: "night", packs: [], problems: [{ code: "duplicate-id", found: "canteen/sample-weight#night" }] },
    { task: "night", packs: [], problems: [{ code: "duplicate-id", found: "canteen/daily-patrol#night" }] },
  ]);
});

test("two requirements of one id are not both judged under it", () => {
  const { settled, unsettled } = settleTasks(settlement, [
    { id: "t1", requirement: limit(foodSample, "grams", { atMost: 300 }) },
    { id: "t1", requirement: limit(foodSample, "grams", { atMost: 400 }) },
  ]);
  expect(settled.at(-1)).toMatchObject({ id: "plan#t1", requirement: { atMost: 300 } });
  expect(unsettled).toMatchObject([{ task: "t1", problems: [{ code: "duplicate-id", found: "plan#t1" }] }]);
});

const title = { zh: "试验", en: "Trial" };
const why = { zh: "单位改为克", en: "Grams took over" };
const ounces = defineRule({
  ...face,
  id: "a/ounces",
  title,
  options: z.object({ ounces: z.number().default(4) }),
  requires: () => limit(foodSample, "grams", { atLeast: 1 }),
  deprecated: {
    since: "2026.1",
    why,
    replacedBy: [{ rule: "canteen/sample-weight", mapOptions: (old) => ({ minGrams: old.ounces * 28 }) }],
  },
});
const dropped = defineRule({
  ...face,
  id: "a/dropped",
  title,
  requires: () => limit(foodSample, "grams", { atLeast: 1 }),
  deprecated: { since: "2026.1", why },
});
const retiring = settle({
  packs: [canteen, definePack({ name: "a", title, rules: [ounces, dropped] })],
  rules: { "a/ounces#night": "warn" },
});

test("a task that adopts a retired rule adopts its heir, with its options mapped", () => {
  const { settled, unsettled } = settleTasks(retiring, [
    { id: "t1", rule: "a/ounces", options: { ounces: 10 } },
    { id: "t2", rule: "a/ounces" },
    { id: "t3", rule: "a/ounces#night" },
  ]);
  expect(unsettled).toEqual([]);
  expect(settled.map(({ id, tasks, options }) => [id, tasks, options.minGrams])).toEqual([
    ["canteen/sample-weight", ["t2"], 125],
    ["canteen/sample-weight#night", ["t3"], 125],
    ["canteen/daily-patrol", [], undefined],
    ["canteen/sample-weight#t1", ["t1"], 280],
  ]);
});

test("options for a retired rule are checked as its own", () => {
  const { unsettled } = settleTasks(retiring, [{ id: "t1", rule: "a/ounces", options: { ounce: 10 } }]);
  expect(unsettled[0]?.problems).toMatchObject([{ code: "unknown-option", didYouMean: "ounces" }]);
});

test("a task that adopts a retired rule without heirs is not settled", () => {
  const { settled, unsettled } = settleTasks(retiring, [{ id: "t1", rule: "a/dropped" }]);
  expect(settled).toEqual(retiring.settled);
  expect(unsettled).toMatchObject([
    { task: "t1", packs: [], problems: [{ code: "retired-rule", path: "tasks.t1.rule", found: "a/dropped" }] },
  ]);
});

test("a rule's name without a pack is a mistake, not a missing pack", () => {
  expect(settleTasks(settlement, [{ id: "t1", rule: "patrol" }]).unsettled).toMatchObject([
    { packs: [], problems: [{ code: "unknown-rule" }] },
  ]);
});
