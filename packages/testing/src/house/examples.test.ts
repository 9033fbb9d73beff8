import type { Rule } from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { company } from "@houqin/rules-company";
import { dorm } from "@houqin/rules-dorm";
import { eldercare } from "@houqin/rules-eldercare";
import { general } from "@houqin/rules-general";
import { hotel } from "@houqin/rules-hotel";
import { school } from "@houqin/rules-school";
import { describe, expect, it } from "vitest";
import { say } from "../../../report/src/say.ts";
import type { CaseEntry } from "../rule-test.ts";
import { type TellOptions, tells } from "../tells.ts";
import { exampleScope } from "./example-scope.ts";
import { examplesIn, scriptOf } from "./examples.ts";
import { packsNear } from "./packs-near.ts";
import { isTest, readSources, source } from "./sources.ts";

const sources = readSources().filter(
  ({ path }) =>
    /^packages\/((core|calendar-cn|report|plan-text|rules-[a-z]+)\/src\/|testing\/src\/tells)/.test(path) &&
    !isTest(path),
);
const examples = examplesIn(sources);
const modules = new Map<string, Readonly<Record<string, unknown>>>();
for (const { path } of sources) modules.set(path, await import(new URL(`../../../../${path}`, import.meta.url).href));

/** What our packs' rules find, in the sentence that people read. */
function tellsOfPacks(
  rule: Rule,
  entries: readonly CaseEntry[],
  options: Partial<TellOptions> = {},
): readonly string[] {
  const packs = packsNear(rule, [general, canteen, dorm, school, company, hotel, eldercare]);
  return tells(rule, entries, { packs, say, ...options });
}

/** The names that an example may use: those of core, of its package, what examples speak of, and those of its own file. */
function scopeOf(path: string): Readonly<Record<string, unknown>> {
  const told = path.startsWith("packages/rules-") ? { tells: tellsOfPacks } : { tells };
  const of = (folder: string) => [...modules].filter(([from]) => from.startsWith(folder)).map(([, names]) => names);
  const own = path.split("/src/", 1)[0] ?? "";
  return Object.assign({}, ...of("packages/core/"), ...of(`${own}/`), exampleScope, told, modules.get(path));
}

/** Runs a script with names from the scope; gives each pair that `$is` was handed. */
function run(script: string, own: Readonly<Record<string, unknown>>): readonly (readonly [unknown, unknown])[] {
  const pairs: (readonly [unknown, unknown])[] = [];
  const names = Object.keys(own).filter(
    (name) => !new RegExp(`\\b(const|let|function) ${name.replace(/\$/g, "\\$")}\\b`).test(script),
  );
  const program = new Function("$is", ...names, `"use strict";\n${script}`);
  program((actual: unknown, expected: unknown) => pairs.push([actual, expected]), ...names.map((name) => own[name]));
  return pairs;
}

describe("the examples of docstrings", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  it.each(examples)("$place shows what comes out", (example) => {
    const pairs = run(scriptOf(example), scopeOf(example.path));
    expect(pairs).toHaveLength(example.results);
    expect(example.results).toBeGreaterThan(0);
    for (const [actual, expected] of pairs) expect(actual).toEqual(expected);
  });
});

describe("an example", () => {
  const told = (result: string) =>
    examplesIn([
      source(
        "packages/core/src/a.ts",
        `/**\n * Adds.\n *\n * @example\n * add(1,\n *   2); ${result}\n */\nexport function add(a: number, b: number) { return a + b; }\n`,
      ),
    ]);

  it("is read over several lines, with its result", () => {
    expect(told("//=> 3")).toEqual([
      {
        path: "packages/core/src/a.ts",
        place: "packages/core/src/a.ts:4",
        program: "$is((add(1,\n  2)), (3));",
        results: 1,
      },
    ]);
  });

  it("without a result shows none", () => {
    expect(told("")[0]?.results).toBe(0);
  });

  it("that is wrong gives another value", () => {
    const [example] = told("//=> 4");
    expect(example && run(scriptOf(example), { add: (a: number, b: number) => a + b })).toEqual([[3, 4]]);
  });
});
