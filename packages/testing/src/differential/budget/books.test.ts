import { createEngine, type EntryIn } from "@houqin/core";
import { expect, test } from "vitest";
import { shuffled } from "../../shuffle.ts";
import { figuresOf, ledgerBudget, oracleAt, plainBudget, year } from "./books.ts";
import { momentAt, type Story, storyOf } from "./story.ts";

const engine = createEngine({ packs: [] });
const LENGTH = 500;
const END = LENGTH * 1000;
const stories: readonly Story[] = Array.from({ length: 140 }, (_, seed) => storyOf(seed + 1, LENGTH));

test("of more than a hundred thousand random postings every figure is that of double-entry books, in every unit", () => {
  let postings = 0;
  for (const [seed, story] of stories.entries()) {
    const { state, postings: written } = plainBudget(story, END);
    postings += written;
    expect(figuresOf(state), `story ${seed + 1}`).toEqual(oracleAt(story, END));
    for (const { line, appropriated, available, committed, spent } of state.lines) {
      expect(available + committed + spent, `story ${seed + 1}, ${line}`).toBe(appropriated);
    }
  }
  expect(postings).toBeGreaterThan(100_000);
}, 120_000);

test("the same comes out of a ledger with every correction and withdrawal, at any moment, in any order of entries", () => {
  for (const [seed, story] of stories.entries()) {
    const minute = seed % 3 === 0 ? END : 1000 * (50 + ((seed * 37) % 440)) + 700;
    const state = ledgerBudget(engine, shuffled(story.entries, seed), minute);
    expect(figuresOf(state), `story ${seed + 1} at ${momentAt(minute)}`).toEqual(oracleAt(story, minute));
  }
}, 240_000);

test("what stands open of commitments and requests adds up to what is committed and requested", () => {
  for (const [seed, story] of stories.slice(0, 40).entries()) {
    const { state } = plainBudget(story, END);
    for (const { line, unit, committed, requested } of state.lines) {
      const open = (stage: string) =>
        state.open.filter((each) => each.line === line && each.unit === unit && each.stage === stage);
      const over = (code: string) =>
        state.problems.filter((each) => each.line === line && each.unit === unit && each.code === code);
      const sum = (stage: string, code: string) =>
        open(stage).reduce((all, each) => all + each.open, 0) -
        over(code).reduce((all, { amount = 0 }) => all + amount, 0);
      expect(sum("committed", "overSettled"), `story ${seed + 1}, ${line}`).toBe(committed);
      expect(sum("requested", "overAnswered"), `story ${seed + 1}, ${line}`).toBe(requested);
    }
  }
});

test("an open monitor tells the same budget as an evaluation of everything at once", () => {
  const site = engine.readSite({ id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" });
  for (const story of stories.slice(0, 12)) {
    const half = Math.floor(story.entries.length / 2);
    const asOf = momentAt(END);
    const ledger = engine.ledger({ site, entries: story.entries.slice(0, half) });
    const monitor = engine.open({ site, ledger, asOf: momentAt(half * 1000), period: year });
    const rest: readonly object[] = story.entries.slice(half);
    monitor.add(rest as readonly EntryIn<readonly []>[]);
    monitor.advance(asOf);
    expect(monitor.evaluation().budget).toEqual(
      engine.evaluate({ site, ledger: engine.ledger({ site, entries: story.entries }), asOf, period: year }).budget,
    );
  }
}, 60_000);

test("lines above others add up what stands below them", () => {
  for (const story of stories.slice(0, 20)) {
    const { state } = plainBudget(story, END);
    const of = (line: string) => state.lines.find((each) => each.line === line);
    const [power, light] = [of("power"), of("light")];
    expect(power?.tree.spent).toBe((power?.spent ?? 0) + (light?.spent ?? 0));
    expect(power?.tree.available).toBe((power?.available ?? 0) + (light?.available ?? 0));
    for (const { months, tree } of state.lines) {
      expect(months.reduce((sum, { planned }) => sum + planned, 0)).toBe(tree.appropriated);
      expect(months.reduce((sum, { spent }) => sum + spent, 0)).toBe(tree.spent);
    }
  }
});
