import { createEngine } from "@houqin/core";
import { expect, it } from "vitest";
import { optionTitles } from "../../core/src/rule/option-titles.ts";
import { loadPacks, ownPacks } from "./folder/load-packs.ts";

const { rules } = createEngine({ packs: await loadPacks(ownPacks) }).catalogue();
const titled = rules.flatMap(({ id, options, optionTitles: titles }) =>
  Object.keys(options).map((name) => ({ id, name, title: titles[name] })),
);

it("every option of every rule has a title in both languages", () => {
  expect(titled.length).toBeGreaterThan(700);
  expect(titled.filter(({ title }) => !title?.zh || !title.en).map(({ id, name }) => `${id}.${name}`)).toEqual([]);
});

it("says in core what no rule calls so no longer", () => {
  const names = new Set(titled.map(({ name }) => name));
  expect(Object.keys(optionTitles).filter((name) => !names.has(name))).toEqual([]);
});

it("lets a rule say what it means by a name", () => {
  const called = (id: string, name: string) => titled.find((one) => one.id === id && one.name === name)?.title?.en;
  expect(called("general/fire-check", "every")).toBe("How often");
  expect(called("general/energy-falls", "times")).toBe("Factor allowed");
  expect(called("general/daily-fire-patrol", "sites")).toBe("Kinds of site");
});
