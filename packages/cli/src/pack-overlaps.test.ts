import { builtInKinds, type CatalogueRule, createEngine } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { loadPacks, ownPacks } from "./folder/load-packs.ts";

const packs = await loadPacks(ownPacks);
const catalogue = createEngine({ packs }).catalogue();
const kindsOfPart = new Map([...catalogue.registers, ...catalogue.metrics].map(({ id, kinds }) => [id, kinds]));
const yieldsOf = new Map(
  [...builtInKinds, ...packs.flatMap(({ kinds }) => kinds)].map(({ id, yields }) => [id, yields?.kinds ?? []]),
);

/**
 * Rules of two packs that rest on one article and read different entries, because they ask for different things. A line is the two rules and why a site
 * that installs both is not asked for one thing twice.
 */
const different: readonly (readonly [string, string, string])[] = [
  [
    "canteen/accident-reported",
    "school/outbreak-reported",
    "food poisoning goes to the food authority, an outbreak of a disease to the centre for disease control",
  ],
  [
    "canteen/cold-store-temperature",
    "general/tableware-order",
    "the article lists what any kitchen keeps to: cold stores at one point, tableware at another",
  ],
  [
    "canteen/eat-with-by-head",
    "school/diet-surveyed",
    "the article has a paragraph for who eats with the children and another for what the food holds",
  ],
  [
    "canteen/equipment-calibrated",
    "general/tableware-order",
    "the article speaks of cold stores in its first paragraph, of tableware in its second",
  ],
  [
    "canteen/meal-fee-earmark",
    "school/fees-published",
    "meal money is spent on meals alone; fees are put up for parents",
  ],
  [
    "canteen/menu-published",
    "school/diet-surveyed",
    "the menu is put up each week; what it holds is reckoned each term",
  ],
  [
    "canteen/washing-firm-licensed",
    "general/tableware-order",
    "clean tableware is bought from a firm with papers, or washed in the house",
  ],
  ["company/energy-target-set", "general/energy-falls", "a target is written down; what is used falls"],
  [
    "company/energy-target-set",
    "general/energy-target-filed",
    "the target is written down in the house, then filed with the authority",
  ],
  ["company/energy-target-set", "general/gas-falls", "a target is written down; what is used falls"],
  ["company/energy-target-set", "general/water-falls", "a target is written down; what is used falls"],
  ["company/overrun-explained", "general/within-energy-quota", "the quota is kept; whoever passes it says why"],
  ["company/retrofits-done", "general/energy-falls", "what the plan retrofits is done; what is used falls"],
  [
    "company/retrofits-done",
    "general/energy-target-filed",
    "what the plan retrofits is done; the target is filed with the authority",
  ],
  ["company/retrofits-done", "general/gas-falls", "what the plan retrofits is done; what is used falls"],
  ["company/retrofits-done", "general/water-falls", "what the plan retrofits is done; what is used falls"],
  [
    "company/safety-duties-assessed",
    "general/letters-signed",
    "whether duties were carried out is assessed; the yearly letter is signed",
  ],
  [
    "company/safety-duties-set",
    "general/letters-signed",
    "each post has its duties in writing; the yearly letter is signed by a person",
  ],
  [
    "company/safety-duty-record",
    "general/letters-signed",
    "what the duties of a post must say; the yearly letter is signed by a person",
  ],
  [
    "dorm/above-ground",
    "school/kindergarten-floor",
    "where pupils sleep, and on which floor small children have their class",
  ],
  ["dorm/exits-open", "general/exits-clear", "a door is tried and opens; a round sees that the way is clear"],
  ["dorm/exits-tested", "general/exits-clear", "doors are tried each month; rounds look at the ways each day"],
  [
    "eldercare/night-fire-rounds",
    "hotel/closing-checked",
    "rounds through the night where people sleep; a look for embers when a place closes",
  ],
  [
    "general/daily-fire-patrol",
    "hotel/closing-checked",
    "rounds of a key unit by day; a look for embers when a place closes",
  ],
  [
    "general/night-fire-patrol",
    "hotel/closing-checked",
    "rounds through the night where people sleep; a look for embers when a place closes",
  ],
  ["general/patrol-two-names", "hotel/closing-checked", "who signs a round; a look for embers when a place closes"],
];

/** Kinds of two packs that hold the same fields, and what tells them apart. */
const alike: readonly (readonly [string, string, string])[] = [
  [
    "canteen/stock-count",
    "general/stock-count",
    "food in the kitchen's own store is counted by batch of a receipt, other goods by stock item",
  ],
  [
    "dorm/absence",
    "eldercare/discharge",
    "somebody is not in bed at a roll-call; a resident has left the home for good",
  ],
  [
    "dorm/visit-left",
    "general/visitor-left",
    "a visitor leaves the dormitory, which is not yet the gate of the school",
  ],
  [
    "eldercare/paper",
    "hotel/licence",
    "papers of two kinds of house, each with its own categories, which no site is both of",
  ],
  [
    "general/report",
    "school/authority-report",
    "a report on one of the topics of every house; one that a school owes an authority by name",
  ],
];

/** All texts in a requirement, among them the names of kinds, registers and metrics. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The kinds of entries that a rule reads, by itself or through registers and metrics; places and people are no entries that anybody makes for it. */
function kindsRead(rule: CatalogueRule): ReadonlySet<string> {
  const named = textsIn("requirement" in rule ? rule.requirement : rule);
  const read = named.flatMap((text) => [...(yieldsOf.has(text) ? [text] : []), ...(kindsOfPart.get(text) ?? [])]);
  return new Set(read.filter((kind) => !kind.startsWith("site/")));
}

/** A kind with all that its entries yield, and what those yield. */
function withYields(kind: string): readonly string[] {
  return [kind, ...(yieldsOf.get(kind) ?? []).flatMap(withYields)];
}

/** One entry can count for both rules: they read a common kind, or what one reads yields what the other reads. */
function meet(a: CatalogueRule, b: CatalogueRule): boolean {
  const [readByA, readByB] = [kindsRead(a), kindsRead(b)];
  const feeds = (from: ReadonlySet<string>, into: ReadonlySet<string>) =>
    [...from].flatMap(withYields).some((kind) => into.has(kind));
  return feeds(readByA, readByB) || feeds(readByB, readByA);
}

/** The articles that a rule rests on, each with its law as people call it. */
function articlesOf({ basis }: CatalogueRule): readonly string[] {
  if ("none" in basis) return [];
  return basis.flatMap(({ law, clause = "" }) => {
    const [name = ""] = law.replace("中华人民共和国", "").split(/[（(]/);
    return (clause.match(/第[一二三四五六七八九十百零]+条|附件\S|附录\S|表\d/g) ?? []).map(
      (each) => `${name.trim()} ${each}`,
    );
  });
}

const pairsOf = <Item>(items: readonly Item[]) =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
const packOf = (id: string) => id.split("/")[0];
const told = ([a, b]: readonly [string, string, ...unknown[]]) => [a, b].sort().join(" ");

describe("two packs", () => {
  it("ask one article with one kind of entries, or for different things", () => {
    const byArticle = new Map<string, CatalogueRule[]>();
    for (const rule of catalogue.rules)
      for (const article of articlesOf(rule)) byArticle.set(article, [...(byArticle.get(article) ?? []), rule]);
    expect(
      [...byArticle.values()].filter((rules) => new Set(rules.map(({ pack }) => pack)).size > 1).length,
    ).toBeGreaterThan(10);
    const apart = [...byArticle.values()].flatMap((rules) =>
      pairsOf(rules).filter(([a, b]) => a.pack !== b.pack && !meet(a, b)),
    );
    const found = [...new Set(apart.map(([a, b]) => told([a.id, b.id])))].sort();
    expect(found).toEqual(different.map(told).sort());
  });

  it("have no two kinds that hold the same, or say what tells them apart", () => {
    const kinds = packs
      .flatMap(({ kinds }) => kinds)
      .filter(({ id }) => !(yieldsOf.get(id) ?? []).includes("checklist/score"));
    const fieldsOf = ({ columns }: (typeof kinds)[number]) =>
      columns
        .map(({ path }) => path)
        .sort()
        .join(" ");
    const found = pairsOf(kinds)
      .filter(([a, b]) => packOf(a.id) !== packOf(b.id) && fieldsOf(a) === fieldsOf(b))
      .map(([a, b]) => told([a.id, b.id]))
      .sort();
    expect(found).toEqual(alike.map(told).sort());
  });

  it("give a reason for each pair that stays apart", () => {
    expect([...different, ...alike].filter(([, , reason]) => reason.length < 20)).toEqual([]);
  });
});

describe("a serious injury at a school", () => {
  const both = ["general/accident-reported", "school/injury-reported"];
  const engine = createEngine({ packs, preset: "recommended" });
  const keeps = ["general/incident", "general/report"].map((kind) => ({ kind, from: "2026-01-01" }));
  const site = engine.readSite({ id: "s", name: "学校", kind: "school", timeZone: "Asia/Shanghai", keeps });
  const day = { from: "2026-03-02", to: "2026-03-02" };
  const fall = {
    id: "fall",
    kind: "general/incident",
    at: "2026-03-02T10:00",
    data: { category: "injury", severity: "serious", heardAt: "2026-03-02T10:10", description: "高处坠落" },
  };
  const sent = {
    id: "sent",
    kind: "general/report",
    at: "2026-03-02T10:50",
    data: { topic: "accident", about: "fall", to: "教育局" },
  };

  it("stands on one line of the agenda, due by the stricter of the two rules", () => {
    const { items } = engine.agenda({ site, ledger: engine.ledger({ site, entries: [fall] }), ...day });
    expect(items.filter(({ rules }) => rules.some((id) => both.includes(id)))).toMatchObject([
      { rules: both, due: "2026-03-02T11:11" },
    ]);
  });

  it("is reported for both by one report", () => {
    const ledger = engine.ledger({ site, entries: [fall, sent] });
    const { judged } = engine.evaluate({ site, period: day, ledger, asOf: "2026-03-31", detail: "verdicts" });
    expect(judged?.filter(({ rule }) => both.includes(rule)).map(({ verdict }) => verdict)).toEqual(["pass", "pass"]);
  });
});
