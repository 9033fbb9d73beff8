import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createEngine } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { loadPacks, ownPacks } from "./folder/load-packs.ts";

const packs = await loadPacks(ownPacks);
const rules = packs.flatMap((pack) => pack.rules);

/** How many lines each rule has with its documentation, without what its file imports. */
function lengthsIn(pack: string): readonly number[] {
  const folder = fileURLToPath(new URL(`../../rules-${pack}/src/rules/`, import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return files.flatMap((name) => {
    const lines = readFileSync(`${folder}${name}`, "utf8").trimEnd().split("\n");
    const begins = lines.findIndex((line) => /^(\/\*\*|const |export |function )/.test(line));
    return lines.some((line) => /= define(Rule|Check)\(/.test(line)) ? [lines.length - begins] : [];
  });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

describe("the packs", () => {
  it.each([
    ["general", 30],
    ["canteen", 40],
    ["dorm", 15],
    ["school", 25],
    ["company", 15],
    ["hotel", 20],
    ["eldercare", 25],
  ])("%s has at least %i rules", (name, least) => {
    expect(packs.find((pack) => pack.name === name)?.rules.length).toBeGreaterThanOrEqual(least);
  });

  it.each(packs.map(({ name, terms }) => [name, terms] as const))(
    "%s says what people there call things",
    (name, terms) => {
      expect(Object.keys(terms).length).toBeGreaterThanOrEqual(3);
      expect(
        createEngine({ packs })
          .catalogue()
          .packs.find((pack) => pack.name === name)?.terms,
      ).toEqual(terms);
    },
  );

  it("say of each checklist which published scheme it follows, or why none", () => {
    const sheets = packs.flatMap(({ checklists }) => checklists);
    expect(sheets.length).toBeGreaterThanOrEqual(28);
    expect(sheets.filter(({ basis }) => basis === undefined).map(({ id }) => id)).toEqual([]);
  });

  it.each(["README.md", "README.zh-CN.md"])("are counted in %s as they are", (readme) => {
    const text = readFileSync(fileURLToPath(new URL(`../../../${readme}`, import.meta.url)), "utf8");
    const told = [...text.matchAll(/`@houqin\/rules-(\w+)`\][^|]*\|[^|\d]*(\d+)/g)].map(([, name, count]) => [
      name,
      Number(count),
    ]);
    expect(told).toEqual(packs.map((pack) => [pack.name, pack.rules.length]));
  });

  it("say at least nine rules in ten as data alone", () => {
    const byCode = rules.filter(({ judge }) => "check" in judge);
    expect(byCode.length / rules.length).toBeLessThan(0.1);
  });

  it("say a rule in fewer than forty lines, the median of all and of each", () => {
    const lengths = packs.map(({ name }) => lengthsIn(name));
    expect(lengths.flat()).toHaveLength(rules.length);
    expect(median(lengths.flat())).toBeLessThan(40);
    expect(lengths.map(median).filter((lines) => lines >= 40)).toEqual([]);
  });

  it("give every rule a basis or the reason for none, a remedy and the evidence to keep", () => {
    const bare = rules.filter(
      ({ basis, remedy, keep }) =>
        remedy.zh === "" || keep === undefined || ("none" in basis ? basis.none.zh === "" : basis.length === 0),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe("what two packs ask alike", () => {
  const both = ["canteen/zones-cleaned", "hotel/zones-cleaned"];
  const engine = createEngine({ packs, preset: "strict" });
  const areas = [{ id: "kitchen", name: "后厨", kind: "kitchen" }];
  const keeps = [{ kind: "general/cleaning", from: "2026-01-01" }];
  const site = engine.readSite({ id: "s", name: "酒店", kind: "hotel", timeZone: "Asia/Shanghai", areas, keeps });
  const day = { from: "2026-03-02", to: "2026-03-02" };
  const asks = (ids: readonly string[]) => ids.some((id) => both.includes(id));

  it("stands on one line of the agenda with the rules of both", () => {
    const { items } = engine.agenda({ site, ...day });
    expect(items.filter((item) => asks(item.rules)).map((item) => item.rules)).toEqual([both]);
  });

  it("is done for both by one entry, and left undone for both without it", () => {
    const clean = {
      id: "c",
      kind: "general/cleaning",
      at: "2026-03-02T20:00",
      area: "kitchen",
      data: { task: "clean" },
    };
    const verdicts = (entries: readonly unknown[]) => {
      const ledger = engine.ledger({ site, entries });
      const { judged } = engine.evaluate({ site, period: day, ledger, asOf: "2026-03-31", detail: "verdicts" });
      return judged?.filter(({ rule }) => both.includes(rule)).map(({ verdict }) => verdict);
    };
    expect(verdicts([clean])).toEqual(["pass", "pass"]);
    expect(verdicts([])).toEqual(["fail", "fail"]);
  });
});
