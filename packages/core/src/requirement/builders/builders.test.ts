import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../../model/define-entry.ts";
import { Day, Instant, quantity } from "../../model/field.ts";
import { Requirement } from "../requirement.ts";
import { momentOf } from "./anchor-of.ts";
import { cadence } from "./cadence.ts";
import { capacity } from "./capacity.ts";
import { ceiling } from "./ceiling.ts";
import { countOf } from "./count-of.ts";
import { coverage } from "./coverage.ts";
import { defineRegister, ends, lowers, raises } from "./define-register.ts";
import { everyKey, everyOne, everyPair } from "./each-of.ts";
import { followUp } from "./follow-up.ts";
import { from } from "./from.ts";
import { leadTime } from "./lead-time.ts";
import { keysOf, levelOf } from "./level-of.ts";
import { choice, limit } from "./limit.ts";
import { sumOf } from "./metric-of.ts";
import { presence } from "./presence.ts";
import { procedure, required } from "./procedure.ts";
import { prohibition, prohibitionOfState } from "./prohibition.ts";
import { ratio } from "./ratio.ts";
import { reconcile } from "./reconcile.ts";
import { alsoOn, separation } from "./separation.ts";
import { sequence, step, transitions } from "./sequence.ts";
import { trend } from "./trend.ts";
import { validity } from "./validity.ts";

const title = { zh: "试验", en: "Trial" };
const sample = defineEntry("a/sample", {
  title,
  data: z.object({
    dish: z.string(),
    meal: z.enum(["lunch", "dinner"]),
    grams: quantity("g"),
    taken: Instant,
    best: Day,
    photos: z.array(z.string()),
  }),
  roles: ["by", "verifier"],
});
const fix = defineEntry("a/fix", { title, data: z.object({ issue: z.string() }), roles: ["by"] });
const fixed = from(fix, { key: ["issue"] });
const stock = defineRegister({
  id: "a/stock",
  key: ["dish"],
  refers: sample,
  plus: [raises(from(sample, { key: ["dish"] }), { amount: "grams", from: "taken", until: { days: 2 } })],
  minus: [lowers(from(fix, { key: ["issue"] })), ends(from(fix, { key: ["issue"] }))],
});

const built: readonly (readonly [string, Requirement])[] = [
  [
    "cadence",
    cadence(from(sample, { where: { meal: { in: ["lunch"] } }, key: ["@area"] }), {
      every: { unit: "weekday", on: ["MO"] },
      each: everyOne(["x"]),
      times: 2,
      onNonWorkday: "after",
    }),
  ],
  ["leadTime", leadTime(fixed, { before: momentOf(sample, "best"), atLeast: { workdays: 3 }, earliest: { days: 30 } })],
  [
    "leadTime to a register's end",
    leadTime(from(fix, { key: ["issue"] }), { before: { endOf: stock }, atLeast: { days: 3 } }),
  ],
  ["followUp", followUp(fixed, { after: sample, within: { hours: { path: "grams" } } })],
  [
    "followUp of a day of the year",
    followUp(fix, { after: { yearDay: "09-01" }, within: { days: { by: ["@month"], table: { "09": 3 } } } }),
  ],
  ["limit", limit(sample, { minus: ["grams", "grams"] }, { atLeast: 1, atMost: { path: "grams" } })],
  ["choice", choice(sample, "meal", ["lunch"])],
  ["prohibition of an act", prohibition(sample, { meal: { equals: "dinner" }, "by.post": { equals: "cook" } })],
  ["prohibition of a state", prohibitionOfState(stock)],
  ["presence", presence(sample, ["by", { path: "photos", atLeast: 2, when: { grams: { atLeast: 100 } } }])],
  ["validity", validity(stock, { when: { entries: from(sample, { key: ["dish"] }) }, warnDays: 30 })],
  ["coverage", coverage(stock, { each: everyKey(stock, { meal: { equals: "lunch" } }), atLeast: { path: "grams" } })],
  ["capacity", capacity(stock, { atMost: { path: "grams" }, when: { slots: "day" } })],
  [
    "ceiling",
    ceiling(sumOf(sample, "grams"), {
      atMost: { by: countOf(sample), steps: [{ from: 0, value: 3 }] },
      period: { rolling: 30, unit: "days" },
      guard: { metric: levelOf(stock), atLeast: 1 },
    }),
  ],
  ["ratio", ratio(countOf(fix), countOf(sample, "taken"), { atLeast: 0.95, period: "year" })],
  ["trend", trend(keysOf(stock, { meal: { equals: "lunch" } }), { atMost: { times: 0.95 }, period: "year", back: 2 })],
  [
    "separation",
    separation(from(sample, { key: ["dish"] }), ["by", "verifier"], {
      joined: [alsoOn(fixed, ["by"])],
      posts: { by: ["cook"] },
    }),
  ],
  [
    "procedure",
    procedure(sample, "grams", {
      bands: [{ from: 500, require: [required(fixed, { atLeast: 3, distinct: "by" })] }],
      rolling: { by: ["dish"], days: 30 },
    }),
  ],
  ["sequence", sequence([step("taken", from(sample, { key: ["@id"] })), step("fixed", fixed, { optional: true })])],
  [
    "transitions",
    transitions(from(sample, { key: ["dish"] }), "meal", { initial: ["lunch"], allowed: { lunch: ["dinner"] } }),
  ],
  [
    "reconcile",
    reconcile(
      { book: levelOf(stock), shelf: "a/counted" },
      { key: ["dish"], period: "month", tolerance: { share: 0.01 } },
    ),
  ],
];

test.each(built)("%s gives JSON of a shape that reads back the same", (_, requirement) => {
  expect(Requirement.parse(JSON.parse(JSON.stringify(requirement)))).toEqual(requirement);
});

test.each(built)("%s gives no member without a value", (_, requirement) => {
  expect(JSON.stringify(Object.keys(requirement))).toBe(
    JSON.stringify(Object.keys(JSON.parse(JSON.stringify(requirement)))),
  );
});

test("the builders between them give all ten shapes", () => {
  expect(new Set(built.map(([, { shape }]) => shape)).size).toBe(10);
});

test("a requirement is frozen and shares nothing with what it was made of", () => {
  const parts = ["by" as const];
  const requirement = presence(sample, parts);
  parts.length = 0;
  expect(requirement.parts).toEqual([{ path: "by" }]);
  expect(Object.isFrozen(requirement.parts[0])).toBe(true);
});

test("a trend compares the metric with itself one period earlier", () => {
  expect(trend("a/kwh", { atMost: { times: 0.95 }, atLeast: { plus: -10 }, period: "year" })).toEqual({
    shape: "target",
    metric: "a/kwh",
    atMost: { metric: "a/kwh", back: 1, times: 0.95 },
    atLeast: { metric: "a/kwh", back: 1, plus: -10 },
    period: "year",
  });
});

test("a forbidden state is a level of at most nothing", () => {
  expect(prohibitionOfState(stock)).toEqual({ shape: "level", register: "a/stock", when: "always", atMost: 0 });
});

test("coverage asks for one of each by default", () => {
  expect(coverage(stock, { each: everyPair(everyOne(["a"]), everyOne(["b"])) }).atLeast).toBe(1);
});

test("a named metric stands by its id", () => {
  const named = { id: "a/meals", metric: countOf(sample) };
  expect(ceiling(named, { atMost: { metric: named, back: 1 }, period: "month" })).toMatchObject({
    metric: "a/meals",
    atMost: { metric: "a/meals", back: 1 },
  });
});
