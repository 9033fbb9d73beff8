import { describe, expect, it } from "vitest";
import { mustBePure } from "./purity.ts";
import { readSources } from "./sources.ts";
import { runTrapped } from "./trap.ts";

const packs = [
  ...new Set(
    readSources()
      .filter(mustBePure)
      .map((file) => file.pack),
  ),
];

/** What zod itself keeps on the global object, so that two copies of it share their registry. */
const zodGlobals = /^globalThis\.__zod_/;

describe("in a realm with the language and nothing else", () => {
  it.each(packs)("%s is imported, and leaves the globals as they were", async (pack) => {
    const { exports, added } = await runTrapped(
      `import * as face from "@houqin/${pack}"; export const names = Object.keys(face);`,
    );
    expect(exports.names).toBeInstanceOf(Array);
    expect(added.filter((name) => !zodGlobals.test(name))).toEqual([]);
  });
});

describe("the trap", () => {
  it.each([
    ["export const at = Date.now();", "the clock by Date.now()"],
    ["export const at = new Date();", "the clock by new Date()"],
    ["const D = Date; export const at = D();", "the clock by Date()"],
    ["export const n = Math.random();", "Math.random()"],
    ['export const o = "a".localeCompare("b");', "localeCompare()"],
    ["export const s = (1234.5).toLocaleString();", "Number.toLocaleString()"],
    ["export const s = new Date(0).toLocaleDateString();", "Date.toLocaleDateString()"],
    ["export const f = new Intl.NumberFormat();", "Intl.NumberFormat"],
    ['export const f = new Intl.DateTimeFormat("en");', "locale or zone by Intl.DateTimeFormat"],
  ])("catches %s", async (program, what) => {
    await expect(runTrapped(program)).rejects.toThrow("reads");
    await expect(runTrapped(program)).rejects.toThrow(what);
  });

  it.each(["process", "console", "fetch", "setTimeout", "document", "performance", "crypto", "structuredClone"])(
    "has no %s",
    async (name) => {
      await expect(runTrapped(`export const x = ${name};`)).rejects.toThrow(`${name} is not defined`);
    },
  );

  it("lists what a program adds to the globals and to built-in objects", async () => {
    const { added } = await runTrapped('globalThis.houqinCount = 1; Array.prototype["last"] = () => 0; export {};');
    expect(added.toSorted()).toEqual(["Array.prototype.last", "globalThis.houqinCount"]);
  });

  it("lets a date be built from a number and a zone be asked by name", async () => {
    const program = `export const hour = new Intl.DateTimeFormat("en", { timeZone: "Asia/Shanghai", hour: "numeric", hourCycle: "h23" })
      .format(new Date(0));`;
    expect((await runTrapped(program)).exports).toEqual({ hour: "08" });
  });
});
