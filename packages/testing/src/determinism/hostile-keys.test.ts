import { createEngine, type Engine, type Pack } from "@houqin/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packOf } from "../differential/world.ts";

const engine: Engine<readonly Pack[]> = createEngine({
  packs: [
    packOf({
      pairs: {
        shape: "reconcile",
        key: ["item", "of"],
        of: {
          in: { sum: "amount", of: { kind: "x/a", key: ["item", "of"] } },
          out: { sum: "amount", of: { kind: "x/b", key: ["item", "of"] } },
        },
        tolerance: 0,
        period: "week",
      },
    }),
  ],
});
const keeps = ["x/a", "x/b", "x/c"].map((kind) => ({ kind, from: "2025-09-01" }));
const site = { id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai", keeps };
const evaluate = (entries: readonly unknown[]) =>
  engine.evaluate({ site, entries: entries as never, asOf: "2025-09-30", detail: "verdicts" });
const entry = (id: string, kind: string, item: string, of: string) => ({
  id,
  kind,
  at: "2025-09-02T08:00",
  data: { item, of, amount: 1 },
});

describe("hostile keys", () => {
  it("never meet: every pair of texts that is taken in is judged on its own", () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom("a", "a\u001fb", "b", "@", "%40", "\u001f", "a@"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), (pairs) => {
        const { judged = [], refused } = evaluate(
          pairs.flatMap(([item, of], index) => [
            entry(`i${index}`, "x/a", item, of),
            entry(`o${index}`, "x/b", item, of),
          ]),
        );
        const fine = pairs.filter((pair) => pair.every((each) => !each.includes("\u001f")));
        expect(refused).toHaveLength(2 * (pairs.length - fine.length));
        expect(judged.every(({ verdict }) => verdict === "pass")).toBe(true);
        expect(judged).toHaveLength(new Set(fine.map((pair) => JSON.stringify(pair))).size);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a text of its data", { data: { item: "a\u001fb" } }, "data.item"],
    ["its id", { id: "a\u001fb" }, "id"],
    ["its area", { area: "a\u001fb" }, "area"],
    ["an actor", { actors: { by: "a\u001fb" } }, "actors.by"],
    ["one of several actors", { actors: { by: ["a", "a\u001fb"] } }, "actors.by"],
  ])("are refused in %s, and it is said what was found and expected", (_, more, path) => {
    const bad = { ...entry("bad", "x/a", "a", "b"), ...more };
    const [refusal, ...others] = evaluate([bad]).refused;
    expect(others).toEqual([]);
    expect(refusal?.path?.startsWith(path)).toBe(true);
    expect(refusal?.expected).toEqual({ id: "keyText" });
  });

  it("an empty text is no part of a key", () => {
    expect(evaluate([entry("i", "x/a", "", "b"), entry("o", "x/b", "", "b")]).judged).toEqual([]);
  });
});
