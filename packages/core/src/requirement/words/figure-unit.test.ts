import { expect, test } from "vitest";
import type { Metric } from "../../ledger/metric.ts";
import { figureUnit } from "./figure-unit.ts";
import { type Naming, same } from "./naming.ts";

const paid: Metric = { sum: "amount", of: { kind: "k", where: { stage: { equals: "paid" } } } };
const all: Metric = { sum: "amount", of: { kind: "k" } };
const metrics: Readonly<Record<string, { readonly unit?: string; readonly metric: Metric }>> = {
  paid: { unit: "CNY", metric: paid },
  all: { unit: "CNY", metric: all },
  people: { unit: "person", metric: { keys: "people" } },
  trips: { metric: { count: true, of: { kind: "trip" } } },
  cars: { metric: { keys: "cars" } },
  collected: { unit: "1", metric: { quotient: ["paid", "all"] } },
  shortfall: { unit: "1", metric: { difference: ["collected", "collected"] } },
  incidents: { unit: "1", metric: { count: true, of: { kind: "incident" } } },
};
const naming: Naming = {
  kind: same,
  register: same,
  registerUnit: (id) => (id === "stock" ? "kg" : undefined),
  raising: () => undefined,
  referred: () => undefined,
  metric: same,
  metricBody: (id) => metrics[id]?.metric,
  metricUnit: (id) => metrics[id]?.unit,
  festival: same,
  column: (_, path) => (path === "minutes" ? { path, type: "number", optional: false, unit: "min" } : undefined),
};
const share = { unit: "1", share: true };

test.each([
  ["a part of money in the whole is a share", { quotient: ["paid", "all"] }, share],
  ["a named share is one", "collected", share],
  ["the difference of two shares is one", "shortfall", share],
  ["the same field of the same entries is a share though it has no unit", { quotient: [paid, "all"] }, share],
  [
    "some entries of all of a kind are a share",
    {
      quotient: [
        { count: true, of: { kind: "k", where: { ok: { equals: true } } } },
        { count: true, of: { kind: "k" } },
      ],
    },
    share,
  ],
  ["what rules came to is a share", { figure: "onTime", of: ["a"] }, share],
  [
    "different things among the entries are none",
    {
      quotient: [
        { distinct: "dish", of: { kind: "k" } },
        { count: true, of: { kind: "k" } },
      ],
    },
    {},
  ],
  [
    "different things of one sort for each of another are none",
    {
      quotient: [
        { distinct: "dish", of: { kind: "k" } },
        { distinct: "room", of: { kind: "k" } },
      ],
    },
    {},
  ],
  [
    "some of the different things of all are a share",
    {
      quotient: [
        { distinct: "dish", of: { kind: "k", where: { ok: { equals: true } } } },
        { distinct: "dish", of: { kind: "k" } },
      ],
    },
    share,
  ],
  ["money per head is none", { quotient: ["paid", "people"] }, {}],
  ["trips per car are none", { quotient: ["trips", "cars"] }, {}],
  ["a count is none", "incidents", { unit: "1" }],
  ["a mean is in the unit of its field", { mean: "minutes", of: { kind: "k" } }, { unit: "min" }],
  ["a level is in the unit of its register", { level: "stock" }, { unit: "kg" }],
  ["a score is in percent", { score: "card" }, { unit: "%" }],
] satisfies readonly (readonly [string, Parameters<typeof figureUnit>[0], object])[])("%s", (_, metric, unit) => {
  expect(figureUnit(metric, naming)).toEqual(unit);
});
