import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../../../scripts/chromium.mjs";
import { bundleForBrowser } from "../house/bundle.ts";
import { runTrapped } from "../house/trap.ts";
import { firstDifference } from "./first-difference.ts";
import { type Said, scenario } from "./scenario.ts";

const program = `
  import { scenario } from "./packages/testing/src/determinism/scenario.ts";
  export const said = scenario();
`;
/** What a host says of its zone and its order of words, to be sure that it is another one. */
const host = `({ zone: new Date(2025, 8, 1).getTimezoneOffset(), locale: new Intl.Collator().resolvedOptions().locale })`;

interface Told {
  readonly said: Said;
  readonly host: { readonly zone: number; readonly locale: string };
}

let code: string;
let here: Said;

beforeAll(async () => {
  code = (await bundleForBrowser(program, "iife")).code;
  here = scenario();
}, 120_000);

describe("the scenario", () => {
  it("says much: every verdict but error, refusals of many kinds, a long agenda", () => {
    const { judged = [], entries } = JSON.parse(here.evaluation);
    const verdicts = new Set(judged.map(({ verdict }: { readonly verdict: string }) => verdict));
    const codes = new Set(JSON.parse(here.refused).map((refusal: { readonly code: string }) => refusal.code));
    expect([...verdicts].sort()).toEqual(["fail", "notApplicable", "pass", "pending", "unknown", "waived"]);
    expect(codes.size).toBeGreaterThanOrEqual(8);
    expect(entries).toBeGreaterThan(2400);
    expect(judged.length).toBeGreaterThan(4000);
    expect(JSON.parse(here.agenda).items.length).toBeGreaterThan(100);
  });

  it("comes to the same by monitor and at once", () => {
    expect(firstDifference({ ...here, monitored: here.evaluation }, here)).toBeUndefined();
  });
});

describe("in another process", () => {
  it.each([
    ["Asia/Shanghai", "C", { zone: -480, locale: "en-US" }],
    ["America/New_York", "zh_CN.UTF-8", { zone: 240, locale: "zh-CN" }],
    ["Pacific/Apia", "tr_TR.UTF-8", { zone: -780, locale: "tr-TR" }],
  ])(
    "under TZ=%s and LC_ALL=%s every byte is the same",
    (zone, locale, expected) => {
      const script = `${code}; process.stdout.write(JSON.stringify({ said: houqin.said, host: ${host} }));`;
      const { stdout, stderr, status } = spawnSync(process.execPath, ["-"], {
        input: script,
        env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale, NODE_OPTIONS: "" },
        maxBuffer: 1 << 28,
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const told: Told = JSON.parse(stdout);
      expect(told.host).toEqual(expected);
      expect(firstDifference(told.said, here)).toBeUndefined();
    },
    120_000,
  );
});

describe("entries in another order", () => {
  it.each([1, 2, 3])(
    "shuffled by %i, they come to the same bytes, and the same are refused",
    (order) => {
      const other = scenario({ order });
      expect(firstDifference(other, here, ["evaluation", "agenda", "catalogue", "monitored"])).toBeUndefined();
      expect(sorted(other.refused)).toEqual(sorted(here.refused));
    },
    120_000,
  );
});

describe("with the language and nothing else", () => {
  it("reads no clock, no random number and no locale, and says the same", async () => {
    // A bare realm is slow: it gets fewer entries.
    const { exports } = await runTrapped<Pick<Told, "said">>(program.replace("scenario()", "scenario({ each: 10 })"));
    expect(firstDifference(exports.said, scenario({ each: 10 }))).toBeUndefined();
  }, 120_000);
});

describe("in headless Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium() ?? "chromium, which is not installed: run node scripts/test-programs.mjs",
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
  }, 60_000);

  afterAll(() => browser.close());

  it.each([
    ["tr-TR", "Pacific/Apia", { zone: -780, locale: "tr-TR" }],
    ["zh-CN", "America/New_York", { zone: 240, locale: "zh-CN" }],
  ])(
    "set to %s in %s every byte is as in Node",
    async (locale, timezoneId, expected) => {
      const page = await browser.newPage({ locale, timezoneId });
      await page.addScriptTag({ content: code });
      const told: Told = await page.evaluate(`({ said: houqin.said, host: ${host} })`);
      await page.close();
      expect(told.host).toEqual(expected);
      expect(firstDifference(told.said, here)).toBeUndefined();
    },
    120_000,
  );
});

function sorted(refused: string): readonly string[] {
  const refusals: readonly unknown[] = JSON.parse(refused);
  return refusals.map((refusal) => JSON.stringify(refusal)).sort();
}
