import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtInKinds, createEngine } from "@houqin/core";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPacks, ownPacks } from "./folder/load-packs.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const [header, ...lines] = readFileSync(`${root}docs/coverage.tsv`, "utf8").trimEnd().split("\n");
const rows = lines.map((line) => line.split("\t") as [row: string, kind: string, id: string, asks: string]);

/** What of plans covers a row, with the test that shows it. */
const planFeatures: Readonly<Record<string, string>> = {
  "plan.goals": "packages/core/src/engine/plan-goals.test.ts",
  "plan.goals.aim": "packages/core/src/engine/plan-goals.test.ts",
  "plan.goals.guard": "packages/core/src/engine/plan-goals.test.ts",
  "plan.goals.history": "packages/core/src/plan/roll-over.test.ts",
  "plan.lint": "packages/plan-text/src/lint/lint-plan.test.ts",
  "plan.parent": "packages/core/src/plan/carry-down.test.ts",
  "plan.posts": "packages/core/src/engine/plan-verbs.test.ts",
  "plan.progress": "packages/core/src/engine/plan-verbs.test.ts",
  "plan.purpose": "packages/plan-text/src/to-plan.test.ts",
  "plan.responsibility": "packages/core/src/engine/plan-verbs.test.ts",
  "plan.review": "packages/core/src/engine/plan-verbs.test.ts",
  "plan.sections": "packages/core/src/plan/section.test.ts",
  "plan.tasks": "packages/core/src/engine/plan-verbs.test.ts",
  "plan-text.repealed-law": "packages/plan-text/src/lint/lint-plan.test.ts",
};

const known = new Map<string, Set<string>>();
/** What each rule reads, as JSON of its requirement. */
const rulesRead: { readonly id: string; readonly reads: string }[] = [];
beforeAll(async () => {
  const catalogue = createEngine({ packs: await loadPacks(ownPacks) }).catalogue();
  const ids = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id));
  known.set("rule", ids(catalogue.rules));
  for (const { id, requirement } of catalogue.rules) rulesRead.push({ id, reads: JSON.stringify(requirement ?? "") });
  known.set("entry", ids([...catalogue.kinds, ...builtInKinds]));
  known.set("budget", ids(builtInKinds));
  known.set("register", ids(catalogue.registers));
  known.set("metric", ids(catalogue.metrics));
  known.set("checklist", ids(catalogue.checklists));
  known.set("scorecard", ids(catalogue.scorecards));
  known.set("plan", new Set(Object.keys(planFeatures)));
});

const tests = readdirSync(`${root}packages`, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[^/]+\/src\/.*\.test\.ts$/.test(path))
  .map((path) => readFileSync(`${root}packages/${path}`, "utf8"));

describe("the table of what covers the ten plans", () => {
  it("has a row, a kind, an id and what is asked on every line", () => {
    expect(header).toBe("row\tkind\tid\tasks");
    expect(rows.filter((row) => row.length !== 4 || row.some((cell) => cell.trim() === ""))).toEqual([]);
    expect(new Set(rows.map(([row, , id]) => `${row} ${id}`)).size).toBe(rows.length);
    expect(new Set(rows.map(([row]) => row)).size).toBe(372);
  });

  it("names only what the catalogue or the plan has", () => {
    const strange = rows.filter(([, kind, id]) => kind !== "uncovered" && !known.get(kind)?.has(id));
    expect(strange.map(([row, kind, id]) => `${row} ${kind} ${id}`)).toEqual([]);
  });

  it("says of what cannot be covered why, and that is little", () => {
    const open = rows.filter(([, kind]) => kind === "uncovered");
    expect(open.filter(([, , id, asks]) => id !== "-" || asks.length < 20)).toEqual([]);
    expect(open.length).toBeLessThan(12);
  });

  it("rests on what tests exercise: by name, or through a rule that a test names; plan features by their test", async () => {
    const exports = new Map<string, string>();
    for (const name of ownPacks) {
      for (const [exported, value] of Object.entries(await import(name)))
        if (typeof value === "object" && value !== null && "id" in value) exports.set(String(value.id), exported);
    }
    const isNamed = (id: string) => {
      const name = new RegExp(`\\b${exports.get(id) ?? "-"}\\b`);
      return tests.some((text) => name.test(text) || text.includes(`"${id}"`));
    };
    const tested = rulesRead.filter(({ id }) => isNamed(id)).map(({ reads }) => reads);
    const targets = rows.filter(([, kind]) => kind !== "plan" && kind !== "uncovered");
    const untested = targets.filter(([, kind, id]) => {
      if (isNamed(id)) return false;
      return !["register", "metric"].includes(kind) || !tested.some((reads) => reads.includes(`"${id}"`));
    });
    expect([...new Set(untested.map(([, kind, id]) => `${kind} ${id}`))]).toEqual([]);
    for (const path of Object.values(planFeatures)) expect(readFileSync(root + path, "utf8")).toContain("expect(");
  });
});
