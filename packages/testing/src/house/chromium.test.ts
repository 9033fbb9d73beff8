import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../../../scripts/chromium.mjs";
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

describe("in headless Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium() ?? "chromium, which is not installed: run node scripts/test-programs.mjs",
      // Chromium's own sandbox refuses root, as which containers run tests.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
  }, 60_000);

  afterAll(() => browser.close());

  it.each(packs)("%s loads and shows the same face as in Node", async (pack) => {
    const { code } = await bundleForBrowser(`export * from "@houqin/${pack}";`, "iife");
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.addScriptTag({ content: code });
    const names = await page.evaluate("Object.keys(houqin).sort()");
    await page.close();
    expect(faults).toEqual([]);
    expect(names).toEqual(Object.keys(await import(`@houqin/${pack}`)).sort());
  });
});
