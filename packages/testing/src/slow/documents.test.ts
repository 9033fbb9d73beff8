import { describe, expect, it } from "vitest";
import type { Requirement } from "./schemas.ts";
import { entry, kind, told } from "./small-world.ts";

const small: Requirement = { shape: "limit", of: { kind: "a" }, value: "amount", atMost: 10 };
const first = entry("1", "a", "2025-09-01T08:00", { amount: 11 });
const corrected = entry("2", "a", "2025-09-01T08:00", { amount: 9 }, { replaces: "1", recordedAt: "2025-09-03T08:00" });

describe("the slow ledger", () => {
  it("shows the latest visible link under the first one's id", () => {
    expect(told(small, [corrected, first], { asOf: "2025-09-02" })).toEqual(["r@1 fail 1"]);
    expect(told(small, [corrected, first], { asOf: "2025-09-03" })).toEqual(["r@1 pass 1"]);
  });

  it("keeps a link without its target, or of another kind, unseen", () => {
    expect(told(small, [corrected])).toEqual([]);
    expect(told(small, [{ ...first, kind: "b" }, corrected])).toEqual([]);
  });

  it("withdraws a document until a later link restores it", () => {
    const withdrawn = entry("x", "ledger/retracted", "2025-09-02T08:00", { entry: "1", reason: "twice" });
    expect(told(small, [first, withdrawn])).toEqual([]);
    expect(told(small, [first, withdrawn, corrected])).toEqual(["r@1 pass 1"]);
    const again = entry("y", "ledger/retracted", "2025-09-04", { entry: "x", reason: "no" });
    expect(told(small, [first, withdrawn, again])).toEqual([]);
  });

  it("shows a correction rather than what it corrects, whatever their ids and moments", () => {
    const link = entry("0", "a", "2025-09-01T08:00", { amount: 9 }, { replaces: "1" });
    expect(told(small, [first, link])).toEqual(["r@1 pass 1"]);
    expect(told(small, [{ ...first, recordedAt: "2025-09-02T08:00" }, link])).toEqual(["r@1 pass 1"]);
  });

  it("withdraws what was recorded after the withdrawal", () => {
    const withdrawn = entry("x", "ledger/retracted", "2025-09-01T09:00", { entry: "1", reason: "twice" });
    expect(told(small, [{ ...first, recordedAt: "2025-09-02T08:00" }, withdrawn])).toEqual([]);
  });

  it("shows nothing of a circle", () => {
    expect(told(small, [{ ...first, replaces: "1" }])).toEqual([]);
    expect(told(small, [{ ...first, replaces: "2" }, corrected])).toEqual([]);
  });

  it("collapses equal copies and refuses differing ones", () => {
    const copy = { ...first, at: "2025-09-01T00:00Z" };
    expect(told(small, [first, copy])).toEqual(["r@1 fail 1"]);
    expect(told(small, [first, { ...first, data: { amount: 12 } }])).toEqual([]);
  });

  it("lets derived entries live with the link that gave them", () => {
    const kinds = [
      kind("a"),
      kind("b", {
        yields: {
          kinds: ["a"],
          entries: ({ data }) =>
            (data.photos as string[]).map((name, index) => ({ name, kind: "a", data: { amount: index + 10 } })),
        },
      }),
    ];
    const menu = entry("m", "b", "2025-09-01", { photos: ["p", "q"] });
    const shorter = entry("n", "b", "2025-09-01", { photos: ["q"] }, { replaces: "m", recordedAt: "2025-09-02" });
    expect(told(small, [menu], { kinds })).toEqual(["r@m/p pass m/p", "r@m/q fail m/q"]);
    expect(told(small, [menu, shorter], { kinds })).toEqual(["r@m/q pass m/q"]);
    const same = entry("m/q", "a", "2025-09-01", { amount: 1 });
    expect(told(small, [same, menu], { kinds })).toEqual(["r@m/p pass m/p", "r@m/q fail m/q"]);
  });
});
