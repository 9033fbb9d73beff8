import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { entriesOfYear } from "../examples/school-year/entries-of-year.ts";
import { packs } from "../examples/school-year/packs.ts";

/** An entry as JSON.parse gives it. */
export interface RawEntry {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly covers?: string;
  readonly area?: string;
  readonly subject?: string;
  readonly actors?: Record<string, string | string[]>;
  readonly recordedAt?: string;
  readonly replaces?: string;
  readonly data: Record<string, unknown>;
}

const folder = new URL("../examples/school-year/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

/** The last day of the sample year. */
export const asOf = "2026-08-31";

/** What the sample year is judged over. */
export const period = { from: "2025-09-01", to: asOf };

/** The engine of the sample school; with `only`, these rules and no others are on, and nothing is scored. */
export function schoolEngine(only?: readonly string[]) {
  const config = read("houqin.config.json");
  const unscored = packs.map((pack) => ({ ...pack, scorecards: [] }));
  const all = packs.flatMap((pack) => pack.rules.map(({ id }) => id));
  const chosen = Object.fromEntries((only ? all : []).map((id) => [id, only?.includes(id) ? "error" : "off"]));
  return createEngine({
    packs: only ? unscored : packs,
    preset: config.preset,
    rules: { ...config.rules, ...chosen },
    waivers: only ? [] : config.waivers,
    calendar: china(),
  });
}

/** The site file of the sample school, as JSON. */
export function schoolSite(): Record<string, unknown> {
  return read("site.json");
}

/** The sample year as lines of NDJSON, as they lie on disk. */
export function yearText(): string {
  const lines: string[] = [];
  for (const entry of entriesOfYear()) lines.push(JSON.stringify(entry));
  return lines.join("\n");
}

/** Parses NDJSON. */
export function parsed(text: string): RawEntry[] {
  return text.split("\n").map((line) => JSON.parse(line));
}
