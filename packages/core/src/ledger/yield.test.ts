import * as fc from "fast-check";
import { expect, it } from "vitest";
import * as z from "zod";
import { createEngine } from "../engine/create-engine.ts";
import { defineEntry } from "../model/define-entry.ts";
import { definePack } from "../rule/define-pack.ts";

const both = (en: string) => ({ zh: `测试${en}`, en });
const names = z.object({ leaves: z.array(z.string()) });
const leaf = defineEntry("x/leaf", { title: both("leaf"), data: z.object({ note: z.string().optional() }) });
const branch = defineEntry("x/branch", {
  title: both("branch"),
  data: names,
  yields: {
    kinds: ["x/leaf"],
    entries: ({ data }) => data.leaves.map((name) => ({ name, kind: "x/leaf", data: {} })),
  },
});
const tree = defineEntry("x/tree", {
  title: both("tree"),
  data: names,
  yields: {
    kinds: ["x/branch"],
    entries: ({ data }) => [{ name: "branch", kind: "x/branch", data: { leaves: data.leaves } }],
  },
});
const engine = createEngine({
  packs: [definePack({ name: "x", title: both("x"), entries: { leaf, branch, tree } })],
});
const site = { id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" };
const at = "2025-09-01T08:00";

/** Two copies of a document that differ, and entries under the ids of what either yields. */
const entries = [
  { id: "t", kind: "x/tree", at, data: { leaves: ["one"] } },
  { id: "t", kind: "x/tree", at, data: { leaves: ["two", "two", ""] } },
  { id: "t/branch", kind: "x/leaf", at, data: {} },
  { id: "t/branch/one", kind: "x/leaf", at, data: {} },
  { id: "t/branch/two", kind: "x/leaf", at, data: {} },
  { id: "t/branch/three", kind: "x/leaf", at, data: {} },
] as const;

it("takes the ids of what refused copies yield, at every depth, in whatever order they come", () => {
  const order = fc.shuffledSubarray([...entries], { minLength: entries.length });
  fc.assert(
    fc.property(order, (shuffled) => {
      const ledger = engine.ledger({ site, entries: shuffled });
      expect(ledger.size).toBe(1);
      expect([...new Set(ledger.refused.map(({ entry }) => entry))].sort()).toEqual([
        "t",
        "t/branch",
        "t/branch/one",
        "t/branch/two",
      ]);
    }),
  );
});
