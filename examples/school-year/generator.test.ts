import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanYear, entriesOfYear } from "./entries-of-year.ts";
import { dayOf, SCHOOL_DAYS } from "./generator/dates.ts";
import type { Line } from "./generator/entry.ts";
import { faults, nearMisses } from "./planted.ts";

const folder = new URL("./", import.meta.url);
const year: readonly Line[] = [...entriesOfYear()];
const clean: readonly Line[] = [...cleanYear()];

/** What the site file holds: whatever stands between quotation marks after `"id":`. */
const named = new Set(
  [...readFileSync(new URL("site.json", folder), "utf8").matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id),
);

function digest(lines: Iterable<Line>): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(JSON.stringify(line));
  return hash.digest("hex");
}

test("the year has at least 150,000 entries of at least 110 kinds", () => {
  expect(year.length).toBeGreaterThanOrEqual(150_000);
  expect(new Set(year.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(110);
});

test("two runs give the same bytes", () => {
  expect(digest(entriesOfYear())).toBe(digest(year));
});

test("no id is used twice, save where an entry is sent twice on purpose", () => {
  const ids = clean.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const twice = new Set(nearMisses.flatMap((miss) => miss.twice ?? []));
  const seen = new Set<string>();
  const repeated = year.filter(({ id }) => seen.has(id) || !seen.add(id)).map(({ id }) => id);
  expect(repeated.filter((id) => !twice.has(id))).toEqual([]);
});

test("the school has 186 days of lessons, make-up days among them", () => {
  expect(SCHOOL_DAYS).toHaveLength(186);
  for (const date of ["2025-09-28", "2025-10-11", "2026-01-04", "2026-05-09"]) expect(dayOf(date).school).toBe(true);
  for (const date of ["2025-10-08", "2026-02-14", "2026-02-28", "2026-06-19"]) expect(dayOf(date).school).toBe(false);
});

test("nobody cooks, eats, learns or is lent a room on a day without school", () => {
  const lessons = [
    "canteen/cooking",
    "canteen/servings",
    "canteen/eat-with",
    "general/headcount",
    "general/area-use",
    "canteen/receipt",
    ...["dorm/visit", "dorm/airing", "dorm/absence", "dorm/checked"],
    ...["school/bus-trip", "school/child-check", "school/child-release", "school/sick-leave"],
  ];
  const out = year.filter(({ kind, at }) => lessons.includes(kind) && !dayOf(at.slice(0, 10)).school);
  expect(out.map(({ id }) => id)).toEqual([]);
});

test("nothing happens after the year or is written up after it", () => {
  expect(year.filter(({ at, recordedAt = at }) => at >= "2026-09-01" || recordedAt >= "2026-09-01")).toEqual([]);
});

test("nothing is written up before it happens", () => {
  expect(year.filter(({ at, recordedAt = at }) => recordedAt < at).map(({ id }) => id)).toEqual([]);
});

test("every person and every area is one of the site file's", () => {
  const people = year.flatMap(({ actors = {} }) => Object.values(actors).flat());
  const areas = year.flatMap(({ area }) => (area === undefined ? [] : [area]));
  expect([...new Set([...people, ...areas])].filter((id) => !named.has(id))).toEqual([]);
});

test("entries that others refer to exist", () => {
  const ids = new Set(year.map(({ id }) => id.split("/")[0]));
  const references = year.flatMap(({ data }) => [
    data.issue,
    data.order,
    data.feedback,
    data.request,
    data.entry,
    data.sample,
    ...[data.absence, data.leave, data.outbreak, data.activity, data.found],
  ]);
  const dangling = references.filter((id) => typeof id === "string" && !ids.has(id.split("/")[0] ?? ""));
  expect(dangling).toEqual([]);
});

test("everybody who lives in, and every room, stands on the list", () => {
  const listed = new Set(year.flatMap(({ subject }) => subject ?? []));
  const of = year.filter(({ kind }) => kind.startsWith("dorm/")).flatMap(({ data }) => [data.resident, data.room]);
  expect(of.filter((id) => typeof id === "string" && !listed.has(id))).toEqual([]);
});

test("the generator knows neither core nor the calendar", () => {
  const files = ["generator", "planted"].flatMap((part) =>
    readdirSync(new URL(part, folder)).map((name) => `${part}/${name}`),
  );
  const imports = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/ from "([^"]+)"/g)].map(([, from]) => from ?? ""),
  );
  expect(imports.filter((from) => !from.startsWith("./") && !from.startsWith("../"))).toEqual([]);
  expect(imports.filter((from) => /packages|calendar-cn|core\/src/.test(from))).toEqual([]);
});

test("at least 150 faults and 120 near-misses are planted, three or more of every builder", () => {
  expect(faults.length).toBeGreaterThanOrEqual(150);
  expect(nearMisses.length).toBeGreaterThanOrEqual(120);
  const count = new Map<string, number>();
  for (const { builder } of faults) count.set(builder, (count.get(builder) ?? 0) + 1);
  expect([...count.keys()]).toHaveLength(17);
  expect([...count].filter(([, planted]) => planted < 3)).toEqual([]);
});

test("each pack has its share: so many of its rules find a planted fault", () => {
  const rules = new Set(faults.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const of = (pack: string) => [...rules].filter((rule) => rule.startsWith(`${pack}/`)).length;
  expect(of("general")).toBeGreaterThanOrEqual(50);
  expect(of("canteen")).toBeGreaterThanOrEqual(35);
  expect(of("dorm")).toBeGreaterThanOrEqual(30);
  expect(of("school")).toBeGreaterThanOrEqual(50);
});

test("README.md counts them as they are", () => {
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  for (const pack of ["general", "canteen", "dorm", "school"]) {
    const own = (rule: string) => rule.startsWith(`${pack}/`);
    const found = faults
      .map(({ findings }) => findings.map(({ rule }) => rule).filter(own))
      .filter((of) => of.length > 0);
    expect(readme).toContain(`| ${pack} | ${new Set(found.flat()).size} | ${found.length} |`);
  }
  expect(readme).toContain(`${nearMisses.length} more cases look wrong and are not`);
});

test("every fault and near-miss has a name of its own", () => {
  const names = [...faults, ...nearMisses].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});

test("the excerpt is taken from the year, line by line", () => {
  const lines = new Set(year.map((line) => JSON.stringify(line)));
  const excerpt = readdirSync(new URL("excerpt", folder)).flatMap((name) =>
    readFileSync(new URL(`excerpt/${name}`, folder), "utf8")
      .trim()
      .split("\n"),
  );
  expect(excerpt.length).toBeGreaterThan(20);
  expect(excerpt.filter((line) => !lines.has(line))).toEqual([]);
});
