import { describe, expect, it } from "vitest";
import type { Requirement } from "./schemas.ts";
import { entry, told } from "./small-world.ts";

const followUp: Requirement = {
  shape: "deadline",
  anchor: { of: { kind: "a" } },
  by: { kind: "b", key: ["item"] },
  after: { days: 1 },
};

describe("the slow deadline", () => {
  it("is answered by the key, until the end of the day", () => {
    const entries = [
      entry("a1", "a", "2025-09-01T08:00"),
      entry("b1", "b", "2025-09-02T23:59", { item: "a1" }),
      entry("a2", "a", "2025-09-01T08:00"),
      entry("b2", "b", "2025-09-03T00:00", { item: "a2" }),
      entry("a3", "a", "2025-09-01T08:00"),
      entry("a4", "a", "2025-09-06T08:00"),
    ];
    expect(told(followUp, entries)).toEqual([
      "r@a1 pass onTime a1 b1",
      "r@a2 fail late a2 b2",
      "r@a3 fail missed a3",
      "r@a4 pending open a4",
    ]);
  });

  it("counts hours exactly, the last minute included, and working days by the calendar", () => {
    const at = (time: string) => [entry("a1", "a", "2025-09-05T08:00"), entry("b1", "b", time, { item: "a1" })];
    const hours: Requirement = { ...followUp, after: { hours: 2 } };
    expect(told(hours, at("2025-09-05T10:00"))).toEqual(["r@a1 pass onTime a1 b1"]);
    expect(told(hours, at("2025-09-05T10:01"))).toEqual(["r@a1 fail late a1 b1"]);
    const workdays: Requirement = { ...followUp, after: { workdays: 1 } };
    expect(told(workdays, at("2025-09-08T10:00"), { asOf: "2025-09-10" })).toEqual(["r@a1 pass onTime a1 b1"]);
  });

  it("reads a lead time from a class table", () => {
    const lead: Requirement = {
      ...followUp,
      anchor: { of: { kind: "a" }, at: "on" },
      after: undefined,
      before: { days: { by: ["name"], table: { big: 3 } } },
    };
    const party = (id: string, name?: string) =>
      entry(id, "a", "2025-09-01", { on: "2025-09-06", ...(name === undefined ? {} : { name }) });
    const answer = entry("b1", "b", "2025-09-03T12:00", { item: "a1" });
    expect(told(lead, [party("a1", "big"), party("a2"), party("a3", "small"), answer])).toEqual([
      "r@a1 pass onTime a1 b1",
      "r@a2 unknown a2",
      "r@a3 notApplicable a3",
    ]);
  });

  it("is open before it is due where it has no beginning, and told when it is over", () => {
    const lead: Requirement = {
      ...followUp,
      anchor: { of: { kind: "a" }, at: "on" },
      after: undefined,
      before: { days: 2 },
    };
    const party = entry("a1", "a", "2025-09-01", { on: "2025-09-06" });
    const at = (asOf: string) => told(lead, [party], { asOf });
    expect(at("2025-09-01")).toEqual(["r@a1 pending open a1"]);
    expect(at("2025-09-05")).toEqual(["r@a1 fail missed a1"]);
  });

  it("does not take what was done for last year's day", () => {
    const yearly: Requirement = {
      shape: "deadline",
      anchor: { yearDay: "09-05" },
      by: { kind: "b" },
      before: { days: 1 },
    };
    expect(told(yearly, [entry("b1", "b", "2024-09-04T12:00")])).toEqual(["r@2025-09-05 fail missed"]);
    expect(told(yearly, [entry("b1", "b", "2024-09-05T12:00")])).toEqual(["r@2025-09-05 pass onTime b1"]);
  });

  it("asks everyone of each, after a day of every year", () => {
    const requirement: Requirement = {
      shape: "deadline",
      anchor: { yearDay: "09-01" },
      by: { kind: "b", key: ["by"] },
      each: { values: ["li", "wang"] },
      after: { days: 2 },
    };
    const read = entry("b1", "b", "2025-09-02T12:00", {}, { actors: { by: ["li", "zhao"] } });
    expect(told(requirement, [read])).toEqual(["r@2025-09-01@li pass onTime b1", "r@2025-09-01@wang fail missed"]);
  });

  it("counts from the end of a register's spans", () => {
    const requirement: Requirement = { ...followUp, anchor: { endOf: "papers" }, after: { days: 1 } };
    const papers = { id: "papers", key: ["paper"], plus: [{ of: { kind: "a", key: ["name"] }, until: "until" }] };
    const paper = entry("a1", "a", "2025-09-01", { name: "p", until: "2025-09-02" });
    const renewed = entry("b1", "b", "2025-09-03T12:00", { item: "p" });
    expect(told(requirement, [paper, renewed], { registers: [papers] })).toEqual(["r@a1@p pass onTime a1 b1"]);
  });
});
