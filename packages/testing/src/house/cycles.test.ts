import { expect, it } from "vitest";
import { importCycles } from "./cycles.ts";
import { readSources, source } from "./sources.ts";

it("no file of any package imports itself by a detour", () => {
  expect(importCycles(readSources())).toEqual([]);
});

it("a ring of three files is found, even when one import is for a type only", () => {
  const ring = [
    source("packages/core/src/model/a.ts", 'import { b } from "./b.ts";'),
    source("packages/core/src/model/b.ts", 'import type { C } from "../time/c.ts";'),
    source("packages/core/src/time/c.ts", 'export { a } from "../model/a.ts";'),
  ];
  const [a, b, c] = ring.map((file) => file.path);
  expect(importCycles(ring)).toEqual([[a, b, c, a]]);
});

it("a ring through another package's face is found", () => {
  const ring = [
    source("packages/core/src/index.ts", 'export { report } from "@houqin/report";'),
    source("packages/report/src/index.ts", 'export { core } from "@houqin/core";'),
  ];
  expect(importCycles(ring)).toHaveLength(1);
});

it("two ways to one file are no ring", () => {
  const diamond = [
    source("packages/core/src/model/a.ts", 'import "./b.ts"; import "./c.ts";'),
    source("packages/core/src/model/b.ts", 'import "./d.ts";'),
    source("packages/core/src/model/c.ts", 'import "./d.ts";'),
    source("packages/core/src/model/d.ts", "export {};"),
  ];
  expect(importCycles(diamond)).toEqual([]);
});
