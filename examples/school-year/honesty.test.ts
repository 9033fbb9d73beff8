import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { expect, test } from "vitest";
import { cleanYear } from "./entries-of-year.ts";
import type { Line } from "./generator/entry.ts";
import { packs } from "./packs.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

const engine = createEngine({ packs, calendar: china() });
const site = engine.readSite(read("site.json"));
const clean = [...cleanYear()];

/** The clean year with some of its lines written over, and more behind. */
function withChanged(changed: readonly Line[], more: readonly unknown[] = []): readonly unknown[] {
  const byId = new Map(changed.map((line) => [line.id, line]));
  return [...clean.map((line) => byId.get(line.id) ?? line), ...more];
}

const ofKind = (kind: string, from: string) => clean.filter((line) => line.kind === kind && line.at >= from);
const honestyOf = (entries: readonly unknown[]) =>
  engine.honesty({ site, ledger: engine.ledger({ site, entries }), asOf: "2026-08-31" });

test("nothing in the clean year looks made up: the share of false alarms is printed", { timeout: 120_000 }, () => {
  const { flags, entries, tally } = honestyOf(clean);
  const share = ((100 * flags.reduce((sum, { count }) => sum + count, 0)) / entries).toFixed(4);
  console.log(`honesty, clean year: ${entries} entries, ${flags.length} flags, ${share} % of entries`, tally);
  expect(flags).toEqual([]);
  expect(entries).toBeGreaterThan(100_000);
});

test("five planted cases are found, and nothing else", { timeout: 120_000 }, () => {
  const fridge = ofKind("canteen/fridge-temperature", "2026-03-02").filter(({ data }) => data.asset === "chiller-1");
  const steady = fridge.slice(0, 20).map((line) => ({ ...line, data: { ...line.data, celsius: 4 } }));
  const patrols = ofKind("general/patrol", "2026-04-06").filter(({ actors }) => actors?.by === "p-guard-01");
  const days = new Map(patrols.map((line) => [line.at.slice(0, 10), line]));
  const atOnce = [...days.values()].slice(0, 6).map((line) => ({ ...line, recordedAt: "2026-04-20T17:31" }));
  const [early] = ofKind("canteen/leftovers", "2026-05-11").map((line) => ({
    ...line,
    recordedAt: `${line.at.slice(0, 10)}T05:10`,
  }));
  const meals = ofKind("canteen/eat-with", "2026-05-11").filter(({ covers }) => covers?.endsWith("lunch"));
  const remark = "今日菜品新鲜，口味适中，学生反映良好";
  const copied = meals.slice(0, 12).map((line) => ({ ...line, data: { ...line.data, remark } }));
  const scores = Array.from({ length: 60 }, (_, n) => ({
    id: `dorm-score-${n}`,
    kind: "checklist/score",
    at: `2026-0${3 + (n % 4)}-${String(1 + (n % 27)).padStart(2, "0")}T19:00`,
    actors: n % 2 === 0 ? { by: "p-keeper-01" } : { by: "p-keeper-02" },
    data: {
      ...{ checklist: "dorm-room", earned: n % 2 === 0 ? 100 : 70 + (n % 30), outOf: 100, vetoed: false },
      ...{ percent: n % 2 === 0 ? 100 : 70 + (n % 30), known: 20, open: 0, notApplicable: 0 },
    },
  }));
  const { flags } = honestyOf(withChanged([...steady, ...atOnce, ...(early ? [early] : []), ...copied], scores));
  expect(flags.map(({ check, kind, series, count }) => [check, kind, Object.values(series)[0], count])).toEqual([
    ["alwaysFull", "checklist/score", "dorm-room", 30],
    ["copiedFromYesterday", "canteen/eat-with", "dining-main", 12],
    ["filledAtOnce", "general/patrol", "p-guard-01", 6],
    ["identicalReadings", "canteen/fridge-temperature", "chiller-1", 20],
    ["recordedBefore", "canteen/leftovers", "dining-main", 1],
  ]);
});
