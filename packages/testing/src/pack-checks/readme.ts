import { isSiteTable, type Preset, type Rule } from "@houqin/core";
import type { PackCheck } from "../pack-test.ts";

/** A table of rules in a readme, where one is handed in, tells of each rule as it is, and of no other. */
export const readmeIsTrue: PackCheck = {
  name: "has a readme whose table tells of each rule as it is",
  complaints: ({ name, rules, presets }, { readme }) => {
    if (readme === undefined) return [];
    const lines = readme.split("\n").filter((line) => line.startsWith(`| \`${name}/`));
    const expected = rules.map((rule) => lineOf(rule, presets));
    return [
      ...expected.filter((line) => !lines.includes(line)).map((line) => `expected ${line}`),
      ...lines.filter((line) => !expected.includes(line)).map((line) => `found ${line}`),
    ];
  },
};

/** The line of a rule: id, titles, severity, presets that leave it out, options, how well its basis is known. */
function lineOf({ id, title, severity, options, basis }: Rule, presets: Readonly<Record<string, Preset>>): string {
  const off = ["recommended", "legal"].filter((name) => presets[name]?.[id] === "off");
  const usual = Object.entries(options.parse({})).map(([name, value]) => `${name} ${shown(value)}`);
  const known = "none" in basis ? "—" : basis.map(({ confidence }) => confidence).join(" ");
  return `| \`${id}\` | ${title.zh} | ${title.en} | ${severity} | ${off.join(", ")} | ${usual.join(", ")} | ${known} |`;
}

function shown(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.join("、");
  if (isSiteTable<unknown>(value)) {
    const { table, others } = value;
    return shown(others === undefined ? table : { ...table, others });
  }
  return Object.entries(value)
    .map(([name, each]) => `${name} ${each}`)
    .join("、");
}
