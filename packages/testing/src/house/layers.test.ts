import { describe, expect, it } from "vitest";
import { layerFaults } from "./layers.ts";
import { readSources, source } from "./sources.ts";

describe("the house", () => {
  it("holds to its table of floors", () => {
    expect(layerFaults(readSources())).toEqual([]);
  });

  it("is read whole, so that the check has something to check", () => {
    expect(new Set(readSources().map((file) => file.pack))).toContain("core");
  });
});

describe("the check of floors refuses", () => {
  const wrong: Readonly<Record<string, readonly [path: string, text: string, says: RegExp]>> = {
    "a room that imports one above it": [
      "packages/core/src/time/period.ts",
      'import { Site } from "../model/site.ts";',
      /room time imports model, which is above it/,
    ],
    "siblings that import each other, even for a type": [
      "packages/core/src/plan/plan.ts",
      'import type { Agenda } from "../agenda/agenda.ts";',
      /room plan imports its sibling agenda/,
    ],
    "a core file outside every room": ["packages/core/src/stray.ts", "export {};", /stands in no room/],
    "a room that imports a file outside every room": [
      "packages/core/src/model/site.ts",
      'import { stray } from "../stray.ts";',
      /which stands in no room/,
    ],
    "a package that imports upward": [
      "packages/core/src/model/site.ts",
      'export { canteen } from "@houqin/rules-canteen";',
      /package core imports rules-canteen, expected only none of ours/,
    ],
    "type packs that import one another": [
      "packages/rules-canteen/src/rule.ts",
      'import { dorm } from "@houqin/rules-dorm";',
      /package rules-canteen imports rules-dorm/,
    ],
    "the inside of another package": [
      "packages/report/src/text.ts",
      'import { fill } from "@houqin/core/src/text/fill.ts";',
      /imports the inside of a package/,
    ],
    "another package by its path": [
      "packages/report/src/text.ts",
      'const text = await import("../../core/src/text/text.ts");',
      /reaches into another package by path/,
    ],
    "an inner barrel": [
      "packages/core/src/model/site.ts",
      'import { Text } from "../text/index.ts";',
      /imports an inner barrel/,
    ],
    "the package's own face": [
      "packages/core/src/model/site.ts",
      'import { Text } from "../index.ts";',
      /imports its own package's face/,
    ],
    "test code in a source": [
      "packages/core/src/model/site.ts",
      'import { sample } from "./site.test.ts";',
      /imports test code/,
    ],
    "the testing kit in the command": [
      "packages/cli/src/check.ts",
      'import { testRule } from "@houqin/testing";',
      /imports the testing kit/,
    ],
    "a name that says nothing": ["packages/core/src/text/string-utils.ts", "export {};", /the name says nothing/],
    "a package without a floor": ["packages/magic/src/index.ts", "export {};", /package magic has no floor/],
  };

  it.each(Object.entries(wrong))("%s", (_, [path, text, says]) => {
    expect(layerFaults([source(path, text)]).join("\n")).toMatch(says);
  });

  it("nothing in imports that go down", () => {
    const down = [
      source(
        "packages/core/src/engine/evaluate.ts",
        'import { Plan } from "../plan/plan.ts";\nimport { z } from "zod";',
      ),
      source("packages/rules-canteen/src/rule.ts", 'import { defineRule } from "@houqin/core";'),
    ];
    expect(layerFaults(down)).toEqual([]);
  });
});
