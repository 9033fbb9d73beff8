import { describe, expect, it } from "vitest";
import type { Requirement } from "./schemas.ts";
import { entry, kind, told } from "./small-world.ts";

const a = (id: string, data: Record<string, unknown>, more = {}) => entry(id, "a", "2025-09-02T08:00", data, more);

describe("the slow limit", () => {
  it("compares a value with its bounds", () => {
    const requirement: Requirement = { shape: "limit", of: { kind: "a" }, value: "amount", atLeast: 0.1, atMost: 0.3 };
    const entries = [a("1", { amount: 0.3 }), a("2", { amount: 0.31 }), a("3", {})];
    expect(told(requirement, entries)).toEqual(["r@1 pass 1", "r@2 fail 2", "r@3 unknown 3"]);
  });

  it("takes a described entry as the breach", () => {
    const forbidden: Requirement = {
      shape: "limit",
      of: { kind: "a" },
      forbidden: { name: { not: { in: ["x", "y"] } } },
    };
    expect(told(forbidden, [a("1", { name: "x" }), a("2", { name: "z" }), a("3", {})])).toEqual([
      "r@1 pass 1",
      "r@2 fail 2",
      "r@3 unknown 3",
    ]);
  });

  it("reads through a reference the row in force, and climbs to its parents", () => {
    const requirement: Requirement = {
      shape: "limit",
      of: { kind: "a", where: { item: { within: "root" } } },
      value: "amount",
      atMost: { path: "item.amount" },
    };
    const columns = [...kind("thing").columns, { path: "parent", type: "text" as const, ref: "thing" }];
    const kinds = [kind("a"), { ...kind("thing"), columns }];
    const entries = [
      entry("t1", "thing", "2025-09-01", { amount: 5, parent: "root" }, { subject: "leaf" }),
      entry("t2", "thing", "2025-09-03", { amount: 9, parent: "root" }, { subject: "leaf" }),
      a("1", { item: "leaf", amount: 6 }),
      a("2", { item: "other", amount: 6 }),
    ];
    expect(told(requirement, entries, { kinds })).toEqual(["r@1 fail 1"]);
  });
});

describe("the slow presence", () => {
  it("wants every part that its condition asks for", () => {
    const requirement: Requirement = {
      shape: "presence",
      of: { kind: "a" },
      parts: [
        { path: "photos", atLeast: 2 },
        { path: "checker", when: { amount: { atLeast: 10 } } },
      ],
    };
    const photos = ["p", "q"];
    const entries = [
      a("1", { photos, amount: 9 }),
      a("2", { photos, amount: 10 }),
      a("3", { photos, amount: 10 }, { actors: { checker: "li" } }),
      a("4", { photos: ["p"], amount: 1 }),
      a("5", { photos }),
    ];
    expect(told(requirement, entries)).toEqual([
      "r@1 pass 1",
      "r@2 fail 2",
      "r@3 pass 3",
      "r@4 fail 4",
      "r@5 unknown 5",
    ]);
  });
});

describe("the slow separation", () => {
  it("wants different people on a row and on those joined to it", () => {
    const requirement: Requirement = {
      shape: "separation",
      of: { kind: "a" },
      roles: ["by"],
      joined: [{ of: { kind: "b", key: ["item"] }, roles: ["checker"] }],
    };
    const by = (id: string) => a(id, {}, { actors: { by: ["li", "wang"] } });
    const checked = (id: string, item: string, checker: string) =>
      entry(id, "b", "2025-09-03", { item }, { actors: { checker } });
    const entries = [by("1"), by("2"), by("3"), checked("b1", "1", "zhao"), checked("b2", "2", "wang")];
    expect(told(requirement, entries, { asOf: "2025-09-03T12:00" })).toEqual([
      "r@1 pass 1 b1",
      "r@2 fail 2 b2",
      "r@3 pending 3",
    ]);
    expect(told(requirement, [by("3")])).toEqual(["r@3 unknown 3"]);
  });

  it("counts people, or asks for their posts", () => {
    const three: Requirement = { shape: "separation", of: { kind: "a" }, roles: ["by", "checker"], atLeast: 3 };
    const row = a("1", {}, { actors: { by: ["li", "wang"], checker: "wang" } });
    expect(told(three, [row])).toEqual(["r@1 fail 1"]);
    const posts: Requirement = {
      shape: "separation",
      of: { kind: "a" },
      roles: ["checker"],
      posts: { checker: ["cook"] },
    };
    const person = entry("p", "site/person", "2025-09-01", { post: "cook" }, { subject: "wang" });
    const kinds = [kind("a"), { ...kind("site/person"), columns: [{ path: "post", type: "text" as const }] }];
    expect(told(posts, [row, person], { kinds })).toEqual(["r@1 pass 1"]);
    expect(told(posts, [row], { kinds })).toEqual(["r@1 unknown 1"]);
  });
});

describe("the slow procedure", () => {
  const requirement: Requirement = {
    shape: "procedure",
    of: { kind: "a" },
    value: "amount",
    bands: [{ from: 100, require: [{ of: { kind: "b", key: ["item"] }, atLeast: 2, distinct: "name" }] }],
  };
  const quote = (id: string, item: string, name: string) => entry(id, "b", "2025-09-01", { item, name });

  it("wants what the band requires, no later than the row", () => {
    const late = entry("b9", "b", "2025-09-04", { item: "2", name: "y" });
    const entries = [a("1", { amount: 100 }), a("2", { amount: 100 }), a("3", { amount: 99.99 })];
    const quotes = [quote("b1", "1", "x"), quote("b2", "1", "y"), quote("b3", "2", "x"), quote("b4", "2", "x"), late];
    expect(told(requirement, [...entries, ...quotes])).toEqual(["r@1 pass 1 b1 b2", "r@2 fail 2 b3 b4", "r@3 pass 3"]);
  });

  it("sees through splitting", () => {
    const rolling: Requirement = { ...requirement, rolling: { by: ["name"], days: 2 } };
    const part = (id: string, at: string, name = "s") => entry(id, "a", at, { amount: 60, name });
    const entries = [
      part("1", "2025-09-01"),
      part("2", "2025-09-02"),
      part("3", "2025-09-02", "t"),
      part("4", "2025-09-04"),
    ];
    expect(told(rolling, entries)).toEqual(["r@1 pass 1", "r@2 fail 2", "r@3 pass 3", "r@4 pass 4"]);
  });
});
