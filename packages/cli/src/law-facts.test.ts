import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtInKinds, type CatalogueRule, createEngine } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { loadPacks, ownPacks } from "./folder/load-packs.ts";

const folder = fileURLToPath(new URL("../../../docs/law-facts/", import.meta.url));
const catalogue = createEngine({ packs: await loadPacks(ownPacks) }).catalogue();
const rules = new Map(catalogue.rules.map((rule) => [rule.id, rule]));
const files = readdirSync(folder).sort();
const header = "fact\tgrade\tlaw\tkind\tid\tasks";

interface Line {
  readonly fact: string;
  readonly grade: string;
  readonly law: string;
  readonly kind: string;
  readonly ids: readonly string[];
  readonly asks: string;
}

const lines = files.flatMap((file) =>
  readFileSync(folder + file, "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line): Line => {
      const [fact = "", grade = "", law = "", kind = "", id = "", asks = ""] = line.split("\t");
      return { fact, grade, law, kind, ids: id.split(" "), asks };
    }),
);

const idsOf = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id));
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  rule: new Set(rules.keys()),
  option: new Set(catalogue.rules.flatMap(({ id, options }) => Object.keys(options).map((name) => `${id}.${name}`))),
  checklist: idsOf(catalogue.checklists),
  scorecard: idsOf(catalogue.scorecards),
  register: idsOf(catalogue.registers),
  metric: idsOf(catalogue.metrics),
  entry: idsOf([...catalogue.kinds, ...builtInKinds]),
  core: new Set(["@houqin/core", "@houqin/calendar-cn", "@houqin/plan-text"]),
  none: new Set(["-"]),
};

/** The rules that a line rests on, those whose option it names included. */
function rulesOf({ kind, ids }: Line): readonly CatalogueRule[] {
  if (kind !== "rule" && kind !== "option") return [];
  return ids.flatMap((id) => rules.get(id.replace(/\..*$/, "")) ?? []);
}

/** What a law is called, without the republic, its year and its number; and its number, where people know it by that. */
function namesOf(law: string): readonly string[] {
  const [name = "", ...more] = law.split(/[（）()]/);
  const number = /第\d+号/.exec(more.join(" "))?.[0];
  return [name.replace("中华人民共和国", "").trim(), ...(number ? [number] : [])];
}

function cites(line: Line): boolean {
  const cited = rulesOf(line).flatMap(({ basis }) => ("none" in basis ? [] : basis));
  return cited.some(({ law }) => namesOf(law).some((name) => line.law.includes(name)));
}

const told = (all: readonly Line[]) => all.map(({ fact, kind, ids }) => `${fact} ${kind} ${ids.join(" ")}`);

describe("the tables of what the law asks", () => {
  it("have a line for each fact, in order", () => {
    for (const file of files) {
      const [first, ...rest] = readFileSync(folder + file, "utf8")
        .trimEnd()
        .split("\n");
      expect(first, file).toBe(header);
      const section = file.replace(".tsv", "");
      const numbered = rest.map((_, index) => `${section}${String(index + 1).padStart(3, "0")}`);
      expect(rest.map((line) => line.split("\t")[0])).toEqual(numbered);
      expect(rest.filter((line) => line.split("\t").some((cell) => cell.trim() === ""))).toEqual([]);
    }
    expect(lines).toHaveLength(461);
    expect(lines.filter(({ grade }) => grade === "A1")).toHaveLength(151);
  });

  it("name only what is there", () => {
    expect(told(lines.filter(({ kind, ids }) => !ids.every((id) => known[kind]?.has(id))))).toEqual([]);
  });

  it("say in a sentence why a fact is left out", () => {
    expect(told(lines.filter(({ kind, asks }) => kind === "none" && asks.length < 20))).toEqual([]);
  });

  it("name for what the law says itself a rule that cites this law", () => {
    const own = lines.filter(({ grade, kind }) => grade === "A1" && kind === "rule");
    expect(own.length).toBeGreaterThan(60);
    expect(told(own.filter((line) => !cites(line)))).toEqual([]);
  });

  it("turn nothing on by itself that nobody has seen in a text", () => {
    const unseen = lines.filter(({ grade, kind }) => (grade === "B" || grade === "C") && kind === "rule");
    const bold = unseen.filter((line) =>
      rulesOf(line).some(
        ({ severity, basis }) =>
          severity !== "off" && !("none" in basis) && basis.every(({ confidence }) => confidence === "B"),
      ),
    );
    expect(told(bold)).toEqual([]);
  });
});
