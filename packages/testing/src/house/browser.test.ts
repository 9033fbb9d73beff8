import { describe, expect, it } from "vitest";
import { bundleForBrowser } from "./bundle.ts";
import { mustBePure } from "./purity.ts";
import { readSources } from "./sources.ts";

const packs = [
  ...new Set(
    readSources()
      .filter(mustBePure)
      .map((file) => file.pack),
  ),
];

describe("a bundle for a browser", () => {
  it.each(packs)("of %s needs no polyfill", async (pack) => {
    const { code, inputs } = await bundleForBrowser(`export * from "@houqin/${pack}";`, "esm", true);
    expect(Object.keys(inputs)).toContain(`packages/${pack}/src/index.ts`);
    expect(code).not.toMatch(/\brequire\(|(?:^|[;}])import[\s{*"]/);
    console.log(`@houqin/${pack}: ${(code.length / 1024).toFixed(1)} KiB minified, its dependencies included`);
  });

  it("of core takes in its two libraries and nothing else", async () => {
    const { inputs } = await bundleForBrowser('export * from "@houqin/core";', "esm");
    const libraries = Object.keys(inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? "ours");
    const known = ["ours", "zod", "ts-pattern"];
    expect([...new Set(libraries)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it("fails on a program that needs Node", async () => {
    const program = 'import { readFileSync } from "node:fs"; export const text = readFileSync("a");';
    await expect(bundleForBrowser(program, "esm")).rejects.toThrow(/node:fs/);
  });
});
