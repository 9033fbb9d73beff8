import { describe, expect, it } from "vitest";
import type { Requirement } from "./schemas.ts";
import { entry, kind, told } from "./small-world.ts";

const daily: Requirement = { shape: "cadence", of: { kind: "a" }, every: { unit: "day" } };

describe("the slow cadence", () => {
  it("tells on time, backfilled, late recording, missed and open apart", () => {
    const entries = [
      entry("1", "a", "2025-09-01T08:00"),
      entry("2", "a", "2025-09-02T08:00", {}, { recordedAt: "2025-09-03T10:00" }),
      entry("3", "a", "2025-09-03T08:00", {}, { recordedAt: "2025-09-05T10:00" }),
    ];
    expect(told(daily, entries, { asOf: "2025-09-05T12:00" })).toEqual([
      "r@2025-09-01 pass onTime 1",
      "r@2025-09-02 pass backfilled 2",
      "r@2025-09-03 fail lateBackfilled 3",
      "r@2025-09-04 pending open",
      "r@2025-09-05 pending open",
    ]);
  });

  it("fails a slot once its backfill days are over", () => {
    expect(told(daily, [], { asOf: "2025-09-02" })).toEqual([
      "r@2025-09-01 fail missed",
      "r@2025-09-02 pending open",
      "r@2025-09-03 pending open",
    ]);
  });

  it("closes early by hand, and takes an empty closed day as nothing to report where the kind allows it", () => {
    const closed = entry("c", "ledger/closed", "2025-09-01T20:00", { kinds: ["a"], through: "2025-09-01" });
    const asOf = "2025-09-02T00:00";
    const period = { from: "2025-09-01", to: "2025-09-01" };
    expect(told(daily, [closed], { asOf, period })).toEqual(["r@2025-09-01 fail missed"]);
    const kinds = [kind("a", { nothingToReport: true })];
    expect(told(daily, [closed], { asOf, period, kinds })).toEqual(["r@2025-09-01 pass nothingToReport"]);
  });

  it("excuses what was not done", () => {
    const excused = entry("e", "ledger/excused", "2025-09-01", {
      rules: ["r"],
      from: "2025-09-01",
      through: "2025-09-01",
      reason: "typhoon",
    });
    const period = { from: "2025-09-01", to: "2025-09-01" };
    expect(told(daily, [excused], { period })).toEqual(["r@2025-09-01 notApplicable excused e"]);
    expect(told(daily, [excused, entry("1", "a", "2025-09-01T09:00")], { period })).toEqual([
      "r@2025-09-01 pass onTime 1",
    ]);
  });

  it("wants the n-th best of several, and fails one done after its due time", () => {
    const twice: Requirement = { ...daily, times: 2, window: { due: "10:00" } };
    const period = { from: "2025-09-01", to: "2025-09-01" };
    const entries = [entry("1", "a", "2025-09-01T09:00"), entry("2", "a", "2025-09-01T11:00")];
    expect(told(twice, entries, { period })).toEqual(["r@2025-09-01 fail late 1 2"]);
  });

  it("expands its keys, reads covers before at, and closes by area", () => {
    const requirement: Requirement = {
      shape: "cadence",
      of: { kind: "a", key: ["@area"] },
      each: { values: ["hall", "k@1"] },
      every: { unit: "meal" },
    };
    const entries = [
      entry("1", "a", "2025-09-01T16:00", {}, { covers: "2025-09-01/lunch", area: "hall" }),
      entry("c", "ledger/closed", "2025-09-01T18:00", { areas: ["k@1"], through: "2025-09-01" }),
    ];
    expect(told(requirement, entries, { asOf: "2025-09-01T20:00" })).toEqual([
      "r@2025-09-01/lunch@hall fail late 1",
      "r@2025-09-01/lunch@k%401 fail missed",
    ]);
  });

  it("does not know about a kind that is not kept, or a row that is undecided", () => {
    expect(told({ ...daily, of: { kind: "z" } }, [])).toEqual(["r@unkept unknown"]);
    const asked: Requirement = { ...daily, of: { kind: "a", where: { amount: { atLeast: 1 } } } };
    const period = { from: "2025-09-01", to: "2025-09-01" };
    expect(told(asked, [entry("1", "a", "2025-09-01T08:00")], { period })).toEqual(["r@2025-09-01 unknown"]);
    expect(told(asked, [entry("1", "a", "2025-09-01T08:00", { amount: 0 })], { period })).toEqual([
      "r@2025-09-01 fail missed",
    ]);
  });

  it("moves a day off to the working day before and merges it", () => {
    const requirement: Requirement = { ...daily, every: { unit: "weekday", on: ["FR", "SA"] }, onNonWorkday: "before" };
    expect(told(requirement, [entry("1", "a", "2025-09-05T08:00")])).toEqual(["r@2025-09-05 pass onTime 1"]);
  });

  it("counts a gap from each time to the next", () => {
    const requirement: Requirement = { ...daily, every: { unit: "gap", atMost: 2, in: "days" } };
    const entries = [entry("1", "a", "2025-09-02T08:00"), entry("2", "a", "2025-09-05T08:00")];
    expect(told(requirement, entries)).toEqual([
      "r@after-2025-09-02T08:00 fail late 2",
      "r@after-2025-09-05T08:00 pending open",
      "r@from-2025-09-01 pass onTime 1",
    ]);
  });

  it("counts a gap on from the last time before the evaluated period", () => {
    const gap: Requirement = { ...daily, every: { unit: "gap", atMost: 3, in: "days" } };
    const entries = [entry("1", "a", "2025-08-20T08:00"), entry("2", "a", "2025-08-30T08:00")];
    expect(told(gap, entries, { asOf: "2025-09-05" })).toEqual(["r@after-2025-08-30T08:00 fail missed"]);
  });

  it("falls due in certain years since a date", () => {
    const requirement: Requirement = {
      shape: "cadence",
      of: { kind: "a", key: ["item"] },
      each: { register: "things" },
      every: { unit: "steps", since: "on", years: [1, 4] },
    };
    const things = {
      id: "things",
      key: ["thing"],
      refers: "thing",
      plus: [{ of: { kind: "thing", key: ["@subject"] } }],
    };
    const more = {
      registers: [things],
      site: { id: "s", kind: "school", timeZone: "Asia/Shanghai" },
      period: { from: "2020-01-01", to: "2025-12-31" },
      asOf: "2025-12-31",
    };
    const entries = [
      entry("lift", "thing", "2020-03-01", { on: "2020-03-01" }, { subject: "lift" }),
      entry("0", "a", "2020-03-01", { item: "other" }),
      entry("1", "a", "2021-02-28T10:00", { item: "lift" }),
    ];
    expect(told(requirement, entries, more)).toEqual(["r@year-1@lift pass onTime 1", "r@year-4@lift fail missed"]);
  });
});
