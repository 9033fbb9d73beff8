import { createEngine } from "@houqin/core";
import { expect, test } from "vitest";
import { loadPacks, ownPacks } from "./folder/load-packs.ts";

const packs = await loadPacks(ownPacks);
const { rules } = createEngine({ packs }).catalogue();
const basesOf = (pack: string) =>
  rules.filter((rule) => rule.pack === pack).map(({ basis }) => ("none" in basis ? [] : basis));

test.each(packs.map(({ name }) => name))("%s has rules of every sort that the checks of law speak of", (pack) => {
  const bases = basesOf(pack);
  expect(bases.filter((all) => all.every(({ confidence }) => confidence === "B")).length, "unseen").toBeGreaterThan(0);
  const suggested = bases.filter((all) => all.length > 0 && all.every(({ status }) => status === "suggestion"));
  expect(suggested.length, "suggested").toBeGreaterThan(0);
  expect(bases.filter((all) => all.some(({ confidence }) => confidence !== "B")).length, "seen").toBeGreaterThan(0);
});

test("no error of the dormitory pack rests even in part on a clause that nobody has seen", () => {
  const bold = rules.filter(({ pack, severity }) => pack === "dorm" && severity === "error");
  expect(bold.length).toBeGreaterThan(0);
  expect(bold.filter(({ basis }) => !("none" in basis) && basis.some(({ confidence }) => confidence === "B"))).toEqual(
    [],
  );
});
