import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { textReport } from "@houqin/report";
import { describe, expect, test } from "vitest";
import { entriesOfYear } from "./school-year/entries-of-year.ts";
import { packs } from "./school-year/packs.ts";
import { faults } from "./school-year/planted.ts";
import { summaryOf } from "./school-year/summary.ts";

const text = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const read = (name: string) => JSON.parse(text(`school-year/${name}`));
const { preset, rules, waivers } = read("houqin.config.json");
const engine = createEngine({ packs, preset, rules, waivers, calendar: china() });
const [site, plan] = [engine.readSite(read("site.json")), engine.readPlan(read("plan.json"))];
const ledger = engine.ledger({ site, entries: entriesOfYear() });
const evaluation = engine.evaluate({ site, plan, ledger, asOf: "2026-08-31" });
const reportIn = (locale: "zh" | "en") =>
  textReport(evaluation, { catalogue: engine.catalogue(plan), site, plan, locale });

/** The lines that a document quotes from the report. */
function excerptOf(readme: string): readonly string[] {
  const quoted = /<!-- excerpt -->\n\n```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  return quoted.split("\n").filter((line) => line !== "" && line !== "…");
}

test.each([
  ["README.md", "en", 9],
  ["README.zh-CN.md", "zh", 11],
  ["examples/school-year/README.md", "zh", 3],
] as const)("%s quotes the sample school's report as it is, in its order", (name, locale, least) => {
  const lines = reportIn(locale).split("\n");
  const excerpt = excerptOf(text(`../${name}`));
  expect(excerpt.length).toBeGreaterThanOrEqual(least);
  let from = 0;
  for (const line of excerpt) {
    const place = lines.indexOf(line, from);
    expect(place, `“${line}” after line ${from} of the report`).toBeGreaterThanOrEqual(from);
    from = place + 1;
  }
});

test.each(["README.md", "README.zh-CN.md"])("%s gives the figures as they are", (name) => {
  const readme = text(`../${name}`);
  const { length: planted } = faults;
  expect(readme.replaceAll(",", "")).toContain(String(evaluation.entries));
  expect(readme).toMatch(new RegExp(`\\b${planted} faults| ${planted} 处问题`));
  for (const { name: pack, rules } of packs) {
    expect(readme).toMatch(new RegExp(`rules-${pack}\`.*\\b${rules.length} (rules|条)`));
  }
});

test("the sample's README gives a reason for each setting", () => {
  const [, table = ""] = /What the configuration sets[^|]*([\s\S]*?)\n\n/.exec(text("school-year/README.md")) ?? [];
  const told = table.split("\n").flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)]);
  expect(told.map(([, id]) => id).sort()).toEqual(Object.keys(rules).sort());
});

describe("the summary on the screen", () => {
  test.each(["zh", "en"] as const)("in %s is what the report says, on no more than sixty lines", (locale) => {
    const report = reportIn(locale);
    const lines = summaryOf(report).split("\n");
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.slice(0, 10)).toEqual(report.split("\n").slice(0, 10));
    const sentences = report.split("\n").flatMap((line) => /^ {2}• (.+)$/.exec(line)?.[1] ?? []);
    const told = lines.filter((line) => /^ {2}\d+ (项|×)/.test(line));
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter((line) => !sentences.some((sentence) => line.endsWith(sentence)))).toEqual([]);
  });

  test("of a report without findings is its head", () => {
    expect(summaryOf("校\n==\n\n没有发现问题。\n")).toBe("校\n==\n\n没有发现问题。\n");
  });
});
