import { describe, expect, it } from "vitest";
import { edges } from "./allowed-globals.ts";
import { impurities, mustBePure } from "./purity.ts";
import { readSources, source } from "./sources.ts";

const pure = readSources().filter(mustBePure);

describe("core and packs", () => {
  it("touch no clock, randomness, locale, host or network", () => {
    expect(impurities(pure)).toEqual([]);
  });

  it("have no edge file that has gone or has stopped using what it was granted", () => {
    const texts = new Map(pure.map((file) => [file.path, file.text]));
    const idle = Object.entries(edges).flatMap(([path, names]) =>
      names
        .filter((name) => !new RegExp(`\\b${name}\\b`).test(texts.get(path) ?? ""))
        .map((name) => `${path}: ${name}`),
    );
    expect(idle).toEqual([]);
  });
});

describe("the check of purity", () => {
  const check = (text: string) => impurities([source("packages/core/src/time/x.ts", text)]).join("\n");

  it.each([
    ["const at = Date.now();", "uses the global Date"],
    ["const at = new Date();", "uses the global Date"],
    ["const D = Date; const at = D.now();", "uses the global Date"],
    ["const at = { Date };", "uses the global Date"],
    ["const { now } = Date;", "uses the global Date"],
    ["export const isDate = (x: unknown) => x instanceof Date;", "uses the global Date"],
    ["class Day extends Date {}", "uses the global Date"],
    ["const at = globalThis.Date.now();", "uses the global globalThis"],
    ['const at = globalThis["Date"];', "uses the global globalThis"],
    ["const n = Math.random();", "uses Math.random"],
    ["const { random } = Math;", "passes Math on"],
    ['const n = Math["random"]();', "passes Math on"],
    ["const M = Math;", "passes Math on"],
    ["const t = performance.now();", "uses the global performance"],
    ["const id = crypto.randomUUID();", "uses the global crypto"],
    ["const tz = process.env.TZ;", "uses the global process"],
    ['console.log("x");', "uses the global console"],
    ["setTimeout(() => {}, 1);", "uses the global setTimeout"],
    ['fetch("https://example.org");', "uses the global fetch"],
    ["const title = document.title;", "uses the global document"],
    ["const lang = navigator.language;", "uses the global navigator"],
    ["const w = window.innerWidth;", "uses the global window"],
    ["const names = new Intl.DateTimeFormat();", "uses the global Intl"],
    ['const o = "a".localeCompare("b");', "uses localeCompare"],
    ['const o = "a"["localeCompare"]("b");', "uses localeCompare"],
    ["const { localeCompare } = String.prototype;", "uses localeCompare"],
    ["const s = (1).toLocaleString();", "uses toLocaleString"],
    ['const f = (() => 0).constructor("return Date")();', "uses constructor"],
    ['const f = new Function("return 1");', "uses the global Function"],
    ['const f = eval("1");', "uses the global eval"],
    ['import { readFileSync } from "node:fs";', "imports node:fs of Node"],
    ['import { readFileSync } from "fs";', "imports fs of Node"],
    ['const fs = require("fs");', "uses the global require"],
    ['import { isToday as asked } from "date-fns";', "which reads the clock"],
    ['import * as dates from "date-fns";', "imports date-fns whole"],
    ['const x = import("./y.ts");', "imports at run time"],
    ["const u = import.meta.url;", "uses import.meta"],
    ["export async function f() {}", "is asynchronous"],
    ["const p = Promise.resolve(1);", "uses the global Promise"],
    ["declare const Date: { now(): number }; const at = Date.now();", "declares a name"],
    ["let calls = 0;", "state"],
  ])("refuses %s", (text, says) => {
    expect(check(text)).toContain(says);
  });

  it.each([
    "export const open = (window: number, process: { document: number }) => window + process.document;",
    "interface Slot { readonly Date: string; readonly at: Date }",
    "export const fields = { Date: 1, fetch: 2 }; export const n = fields.fetch;",
    'import { addDays } from "date-fns"; export { addDays };',
    'export { performance as crypto } from "./y.ts";',
    "export function* days(): Generator<number> { yield Math.floor(1.5); }",
    "outer: for (;;) { break outer; }",
    "export const copy = Object.freeze(new Map([[1, JSON.stringify([undefined])]]));",
    "export function f({ document }: { document: number }) { let n = document; n += 1; return n; }",
  ])("accepts %s", (text) => {
    expect(check(text)).toBe("");
  });

  it("names the file and the line", () => {
    expect(check("\n\nconst at = Date.now();")).toMatch(/^packages\/core\/src\/time\/x\.ts:3: /);
  });
});
