import { describe, expect, it } from "vitest";
import type { Register, Requirement } from "./schemas.ts";
import { entry, told } from "./small-world.ts";

const sum = { sum: "amount", of: { kind: "a", key: ["name"] } };
const weekly: Requirement = { shape: "target", metric: sum, period: "week", atMost: 10 };
const a = (id: string, day: number, data: Record<string, unknown>) => entry(id, "a", `2025-09-0${day}`, data);

describe("the slow target", () => {
  it("fails a breached ceiling at once and passes an unbreached one when its period has closed", () => {
    const entries = [a("1", 1, { amount: 6 }), a("2", 2, { amount: 4 })];
    expect(told(weekly, entries)).toEqual(["r@2025-W36 pending 1 2"]);
    expect(told(weekly, entries, { asOf: "2025-09-08" })).toEqual(["r@2025-W36 pass 1 2"]);
    expect(told(weekly, [...entries, a("3", 3, { amount: 0.01 }), a("4", 3, {})])).toEqual(["r@2025-W36 fail 1 2 3 4"]);
    expect(told(weekly, [...entries, a("4", 3, {})])).toEqual(["r@2025-W36 unknown 1 2 4"]);
  });

  it("reads each key seen, and counts what a row covers before when it was written", () => {
    const requirement: Requirement = { ...weekly, period: "day", key: ["name"] };
    const entries = [
      a("1", 1, { amount: 6, name: "x" }),
      entry("2", "a", "2025-09-04", { amount: 6, name: "x" }, { covers: "2025-09-01" }),
      a("3", 1, { amount: 1, name: "y" }),
    ];
    expect(told(requirement, entries)).toEqual(["r@2025-09-01@x fail 1 2", "r@2025-09-01@y pass 3"]);
  });

  it("compares with an earlier period and holds its guard", () => {
    const requirement: Requirement = {
      shape: "target",
      metric: { sum: "amount", of: { kind: "a" } },
      period: "day",
      atMost: { metric: { sum: "amount", of: { kind: "a" } }, back: 1, times: 0.5 },
      guard: { metric: { count: true, of: { kind: "b" } }, atLeast: 1 },
    };
    const entries = [
      a("1", 1, { amount: 10 }),
      a("2", 2, { amount: 5 }),
      a("3", 3, { amount: 3 }),
      entry("b0", "b", "2025-09-01"),
      entry("b1", "b", "2025-09-02"),
      entry("b2", "b", "2025-09-03"),
    ];
    expect(told(requirement, entries, { asOf: "2025-09-04" }).slice(0, 4)).toEqual([
      "r@2025-09-01 unknown 1",
      "r@2025-09-02 pass 2",
      "r@2025-09-03 fail 3",
      "r@2025-09-04 pending",
    ]);
  });

  it("waits for a divisor until the period has closed", () => {
    const quotient: Requirement = {
      ...weekly,
      metric: {
        quotient: [
          { sum: "amount", of: { kind: "a" } },
          { count: true, of: { kind: "b" } },
        ],
      },
    };
    expect(told(quotient, [a("1", 1, { amount: 1 })])).toEqual(["r@2025-W36 pending 1"]);
    expect(told(quotient, [a("1", 1, { amount: 1 })], { asOf: "2025-09-08" })).toEqual(["r@2025-W36 unknown 1"]);
  });

  it.each([
    ["mean", { mean: "amount", of: { kind: "a" } }, 10 / 4],
    ["max", { max: "amount", of: { kind: "a" } }, 4],
    ["median by nearest rank", { quantile: "amount", at: 0.5, of: { kind: "a" } }, 2],
    ["last", { last: "amount", of: { kind: "a" } }, 3],
    ["distinct", { distinct: "name", of: { kind: "a" } }, 3],
  ] as const)("reckons the %s", (_, metric, value) => {
    const entries = [
      a("1", 1, { amount: 1, name: "x" }),
      a("2", 2, { amount: 2, name: "y" }),
      a("3", 3, { amount: 4, name: "x" }),
      a("4", 4, { amount: 3, name: "z" }),
    ];
    const exactly = { shape: "target", metric, period: "week", atLeast: value, atMost: value } as const;
    expect(told(exactly, entries, { asOf: "2025-09-08" })).toEqual(["r@2025-W36 pass 1 2 3 4"]);
    const below = { ...exactly, atLeast: value + 0.001, atMost: value + 1 };
    expect(told(below, entries, { asOf: "2025-09-08" })).toEqual(["r@2025-W36 fail 1 2 3 4"]);
  });

  it("measures a level over time, and the rise since the reading before", () => {
    const beds: Register = { id: "beds", key: [], plus: [{ of: { kind: "a" }, until: { days: 1 } }] };
    const time: Requirement = {
      shape: "target",
      metric: { levelTime: "beds" },
      period: "week",
      atLeast: 1.5,
      atMost: 1.5,
    };
    // From noon of the 1st through the end of the 2nd: a day and a half.
    const guest = entry("1", "a", "2025-09-01T12:00");
    expect(told(time, [guest], { registers: [beds], asOf: "2025-09-08" })).toEqual(["r@2025-W36 pass"]);
    const rise: Requirement = {
      shape: "target",
      metric: { rise: "amount", of: { kind: "a" } },
      period: "day",
      atLeast: 5,
      atMost: 5,
    };
    const entries = [a("1", 1, { amount: 100 }), a("2", 3, { amount: 105 })];
    expect(told(rise, entries, { asOf: "2025-09-04", period: { from: "2025-09-03", to: "2025-09-03" } })).toEqual([
      "r@2025-09-03 pass 2",
    ]);
  });

  it("shares out the verdicts of other rules", () => {
    const share: Requirement = {
      shape: "target",
      metric: { figure: "onTime", of: ["d"] },
      period: "week",
      atLeast: 0.5,
    };
    const daily: Requirement = {
      shape: "cadence",
      of: { kind: "a" },
      every: { unit: "weekday", on: ["MO", "TU", "WE"] },
    };
    const rules = [
      { id: "d", requirement: daily },
      { id: "r", requirement: share },
    ];
    const judged = (entries: Parameters<typeof told>[1]) => told(share, entries, { rules, asOf: "2025-09-08" }).at(-1);
    expect(judged([a("1", 1, {}), a("2", 2, {})])).toBe("r@2025-W36 pass");
    expect(judged([a("1", 1, {})])).toBe("r@2025-W36 fail");
  });

  it("applies only where the site or a metric says so", () => {
    expect(told({ ...weekly, onlyIf: { site: ["hotel"] } }, [])).toEqual(["r@site notApplicable"]);
    const onlyIf = { metric: { count: true, of: { kind: "b" } }, period: "week", atLeast: 2 } as const;
    expect(told({ ...weekly, onlyIf }, [entry("b1", "b", "2025-09-01")])).toEqual(["r@2025-W36 notApplicable"]);
  });
});

describe("the slow reconciliation", () => {
  const requirement: Requirement = {
    shape: "reconcile",
    key: ["name"],
    of: { book: { level: "stock" }, counted: { last: "amount", of: { kind: "b", key: ["name"] } } },
    tolerance: { share: 0.1 },
    period: "week",
  };
  const stock: Register = {
    id: "stock",
    key: ["name"],
    plus: [{ of: { kind: "a", key: ["name"] }, amount: "amount" }],
  };

  it("compares the figures at the period's end", () => {
    const count = (id: string, name: string, amount: number) => entry(id, "b", "2025-09-05", { name, amount });
    const entries = [
      a("1", 1, { name: "x", amount: 10 }),
      a("2", 1, { name: "y", amount: 10 }),
      a("3", 1, { name: "z", amount: 1 }),
    ];
    const counts = [count("b1", "x", 9), count("b2", "y", 8.9)];
    const more = { registers: [stock], asOf: "2025-09-08" };
    expect(told(requirement, [...entries, ...counts], more)).toEqual([
      "r@2025-W36@x pass b1",
      "r@2025-W36@y fail b2",
      "r@2025-W36@z unknown",
    ]);
  });
});
