import { describe, expect, it } from "vitest";
import type { Register, Requirement } from "./schemas.ts";
import { entry, told } from "./small-world.ts";

const beds: Register = {
  id: "beds",
  key: ["bed"],
  plus: [{ of: { kind: "a", key: ["name"] } }],
  minus: [{ of: { kind: "b", key: ["name"] }, ends: true }],
};
const stock: Register = {
  id: "stock",
  key: ["item"],
  plus: [{ of: { kind: "a", key: ["name"] }, amount: "amount" }],
  minus: [{ of: { kind: "b", key: ["name"] }, amount: "amount" }],
};
const papers: Register = {
  id: "papers",
  key: ["who"],
  refers: "thing",
  plus: [{ of: { kind: "a", key: ["name"] }, from: "on", until: "until" }],
};
const always = (register: string, more = {}): Requirement => ({ shape: "level", register, when: "always", ...more });

describe("the slow level", () => {
  it("fails each stretch out of bounds, and passes a key without one", () => {
    const entries = [
      entry("1", "a", "2025-09-01", { name: "rice", amount: 5 }),
      entry("2", "b", "2025-09-02T08:00", { name: "rice", amount: 6 }),
      entry("3", "a", "2025-09-03T08:00", { name: "rice", amount: 2 }),
      entry("4", "b", "2025-09-04T08:00", { name: "rice", amount: 1.5 }),
      entry("5", "a", "2025-09-01", { name: "oil", amount: 1 }),
    ];
    expect(told(always("stock", { atLeast: 0 }), entries, { registers: [stock] })).toEqual([
      "r@2025-09-02T08:00@rice fail 1 2",
      "r@2025-09-04T08:00@rice fail 1 2 3 4",
      "r@always@oil pass 5",
    ]);
  });

  it("lets an ending close the oldest open span", () => {
    const entries = [
      entry("1", "a", "2025-09-01", { name: "x" }),
      entry("2", "a", "2025-09-02", { name: "x" }),
      entry("3", "b", "2025-09-03", { name: "x" }),
      entry("4", "b", "2025-09-04", { name: "x" }),
      entry("5", "b", "2025-09-05", { name: "x" }),
    ];
    expect(told(always("beds", { atLeast: 0, atMost: 1 }), entries, { registers: [beds] })).toEqual([
      "r@2025-09-02T00:00@x fail 1 2",
      "r@2025-09-05T00:00@x fail 5",
    ]);
  });

  it("asks an entry's people for a paper that is in force through its last day", () => {
    const requirement: Requirement = {
      shape: "level",
      register: "papers",
      when: { entries: { kind: "b", key: ["by"] } },
      atLeast: 1,
    };
    const shift = (id: string, at: string, by: string) => entry(id, "b", at, {}, { actors: { by } });
    const entries = [
      entry("p", "a", "2025-09-01", { name: "li", on: "2025-09-01", until: "2025-09-03" }),
      entry("q", "a", "2025-09-01", { name: "zhao", on: "2025-09-01" }),
      shift("1", "2025-09-03T23:59", "li"),
      shift("2", "2025-09-04T00:00", "li"),
      shift("3", "2025-09-03T12:00", "wang"),
      shift("4", "2025-09-03T12:00", "zhao"),
    ];
    expect(told(requirement, entries, { registers: [papers] })).toEqual([
      "r@1@li pass 1 p",
      "r@2@li fail 2 p",
      "r@3@wang fail 3",
      "r@4@zhao unknown 4",
    ]);
  });

  it("is unknown before its kinds are kept, save after an opening", () => {
    const site = { id: "s", kind: "school", timeZone: "Asia/Shanghai", keeps: [{ kind: "a", from: "2025-09-05" }] };
    const requirement: Requirement = {
      ...always("stock", { atLeast: 1 }),
      when: { slots: { unit: "weekday", on: ["TU", "SA"] } },
    } as Requirement;
    const entries = [
      entry("o", "ledger/opening", "2025-09-01", { register: "stock", key: ["rice"], amount: 3 }),
      entry("1", "a", "2025-09-01", { name: "oil", amount: 1 }),
    ];
    expect(told(requirement, entries, { registers: [stock], site })).toEqual([
      "r@2025-09-02@oil unknown",
      "r@2025-09-02@rice pass o",
      "r@2025-09-06@oil pass 1",
      "r@2025-09-06@rice pass o",
    ]);
  });

  it("reads a bound from the row that describes the key", () => {
    const registers = [{ ...beds, refers: "thing" }];
    const requirement = always("beds", { atMost: { path: "amount" } });
    const entries = [
      entry("t1", "thing", "2025-08-01", { amount: 1 }, { subject: "x" }),
      entry("t2", "thing", "2025-09-04", { amount: 0 }, { subject: "x" }),
      entry("1", "a", "2025-09-01", { name: "x" }),
      entry("2", "a", "2025-09-01", { name: "y" }),
    ];
    expect(told(requirement, entries, { registers })).toEqual(["r@2025-09-04T00:00@x fail 1", "r@always@y unknown"]);
  });
});
