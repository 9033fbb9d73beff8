import { readFileSync } from "node:fs";
import type { Preset, Rule } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { eldercare } from "./pack.ts";
import { legal, recommended } from "./presets.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const lines = readme.split("\n").filter((line) => line.startsWith("| `eldercare/"));

/** The line of a rule in the table: id, titles, severity, presets that leave it out, options, how well its basis is known. */
function lineOf({ id, title, severity, options, basis }: Rule): string {
  const off = Object.entries<Preset>({ recommended, legal }).flatMap(([name, preset]) =>
    preset[id] === "off" ? [name] : [],
  );
  const usual = Object.entries(options.parse({})).map(([name, value]) => `${name} ${shown(value)}`);
  const known = "none" in basis ? "—" : basis.map(({ confidence }) => confidence).join(" ");
  return `| \`${id}\` | ${title.zh} | ${title.en} | ${severity} | ${off.join(", ")} | ${usual.join(", ")} | ${known} |`;
}

function shown(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.join("、");
  return Object.entries(value)
    .map(([name, each]) => `${name} ${each}`)
    .join("、");
}

describe("the readme", () => {
  it.each(eldercare.rules)("tells of $id as it is", (rule) => {
    expect(lines).toContain(lineOf(rule));
  });
  it("tells of no other rule", () => {
    expect(lines).toHaveLength(eldercare.rules.length);
  });
});
