import { expect, test } from "vitest";
import * as z from "zod";
import { from } from "../requirement/builders/from.ts";
import type { CodeCheck } from "./code-check.ts";
import { defineCheck } from "./define-check.ts";
import type { Rule } from "./rule.ts";
import { face, foodSample, patrol } from "./small-canteen.test-d.ts";

const varied = defineCheck({
  ...face,
  id: "canteen/varied-week",
  title: { zh: "一周菜品不重样", en: "The week's dishes vary" },
  options: z.object({ minDishes: z.int().default(2) }),
  reads: { samples: from(foodSample, { key: ["@area"] }), patrols: from(patrol, { key: ["@area"] }) },
  period: "week",
  messages: { dull: { zh: "{week} 只有 {count} 种菜", en: "{week}: only {count} dishes" } },
  check: ({ rows, options, period, key, found, unknown }) => {
    if (rows.patrols.length === 0) return [unknown({ what: "entry", kind: "canteen/patrol", key: [...key] })];
    const dishes = new Set(rows.samples.map(({ data }) => data.dish));
    return dishes.size < options.minDishes
      ? [
          found(
            "dull",
            { week: period.id, count: dishes.size },
            rows.samples.map(({ id }) => id),
          ),
        ]
      : [];
  },
});

function checkOf({ judge }: Rule): CodeCheck {
  if ("check" in judge) return judge.check;
  throw new TypeError("expected a check");
}

const sample = (id: string, dish: string) => ({
  id,
  kind: "canteen/food-sample",
  at: "2026-01-05",
  data: { dish, grams: 125 },
});
const seen = { id: "p", kind: "canteen/patrol", at: "2026-01-05", data: {} };
const unit = (samples: readonly ReturnType<typeof sample>[], patrols = [seen], options: unknown = {}) =>
  checkOf(varied).run({
    options,
    key: ["kitchen"],
    period: { id: "2026-W02", from: "2026-01-05", to: "2026-01-11" },
    rows: { samples, patrols },
  });

test("a check tells the engine its sources and its period", () => {
  const { reads, period } = checkOf(varied);
  expect(reads).toEqual({
    samples: { kind: "canteen/food-sample", key: ["@area"] },
    patrols: { kind: "canteen/patrol", key: ["@area"] },
  });
  expect(period).toBe("week");
});

test("nothing found is nothing said", () => {
  expect(unit([sample("1", "soup"), sample("2", "rice")])).toEqual([]);
});

test("what is found names message, values and evidence", () => {
  expect(unit([sample("1", "soup")])).toEqual([
    { message: "dull", values: { week: "2026-W02", count: 1 }, evidence: ["1"] },
  ]);
});

test("what is missing is said as a need", () => {
  expect(unit([], [])).toEqual([{ needs: [{ what: "entry", kind: "canteen/patrol", key: ["kitchen"] }] }]);
});

test("settled options reach the check", () => {
  expect(unit([sample("1", "soup")], [seen], { minDishes: 1 })).toEqual([]);
});
