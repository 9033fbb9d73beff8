import { createEngine } from "@houqin/core";
import { expect, it } from "vitest";
import { optionTitles } from "../../core/src/rule/option-titles.ts";
import { loadPacks, ownPacks } from "./folder/load-packs.ts";

const packs = await loadPacks(ownPacks);
const { rules } = createEngine({ packs }).catalogue();
const titled = rules.flatMap(({ id, options, optionTitles: titles }) =>
  Object.keys(options).map((name) => ({ id, name, title: titles[name] })),
);

it("every option of every rule has a title in both languages", () => {
  expect(titled.length).toBeGreaterThan(700);
  expect(titled.filter(({ title }) => !title?.zh || !title.en).map(({ id, name }) => `${id}.${name}`)).toEqual([]);
});

const namesOf = (pack: string) => titled.filter(({ id }) => id.startsWith(`${pack}/`)).map(({ name }) => name);

it("stands in core where rules of several packs have an option of the name, and only there", () => {
  const users = (name: string) => packs.filter((pack) => namesOf(pack.name).includes(name)).length;
  expect(Object.keys(optionTitles).filter((name) => users(name) < 2)).toEqual([]);
});

it("stands in a pack where only rules of that pack have one", () => {
  const told = packs.map((pack) => {
    const elsewhere = packs.filter((other) => other !== pack).flatMap((other) => namesOf(other.name));
    const own = new Set(namesOf(pack.name));
    return Object.keys(pack.optionTitles).filter((name) => !own.has(name) || elsewhere.includes(name));
  });
  expect(told.flat()).toEqual([]);
});

it("lets a rule say what it means by a name", () => {
  const called = (id: string, name: string) => titled.find((one) => one.id === id && one.name === name)?.title?.en;
  expect(called("general/fire-check", "every")).toBe("How often");
  expect(called("general/energy-falls", "times")).toBe("Factor allowed");
  expect(called("general/daily-fire-patrol", "sites")).toBe("Kinds of site");
});
