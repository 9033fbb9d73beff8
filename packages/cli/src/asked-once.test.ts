import { createEngine, type Entry, type Finding, type Rule } from "@houqin/core";
import { company } from "@houqin/rules-company";
import { eldercare } from "@houqin/rules-eldercare";
import { general } from "@houqin/rules-general";
import { hotel } from "@houqin/rules-hotel";
import { school } from "@houqin/rules-school";
import { describe, expect, it } from "vitest";
import { siteKinds } from "../../core/src/model/common-codes.ts";

const packs = [general, company, hotel, eldercare, school] as const;
const period = { from: "2025-01-01", to: "2025-12-31" };
const plan = { scenario: "fire", version: "1", reviewBy: "2027-12-31" };
const duties = {
  "a fire check": { kind: "general/inspection", data: { topic: "fire", items: [] } },
  "a fire drill": { kind: "general/drill", data: { scenario: "fire" } },
} as const;

/** The rules that are on and read a kind: all others would only take time. */
function engineFor(kind: string) {
  const reads = ({ judge }: Rule) =>
    "requirement" in judge && JSON.stringify(judge.requirement({})).includes(`"${kind}"`);
  const others = packs.flatMap((pack): readonly Rule[] => pack.rules).filter((rule) => !reads(rule));
  return createEngine({
    packs: [...packs],
    preset: "recommended",
    rules: Object.fromEntries(others.map(({ id }) => [id, "off" as const])),
  });
}

const engines = new Map(Object.values(duties).map(({ kind }) => [kind, engineFor(kind)]));

/** What a site is told of a duty that it did at these times, and what it is told when it never did it is taken from. */
function told(siteKind: string, { kind, data }: (typeof duties)[keyof typeof duties], times: readonly string[]) {
  const engine = engines.get(kind) ?? engineFor(kind);
  const keeps = [kind, "general/emergency-plan"].map((kept) => ({ kind: kept, from: "2025-01-01" }));
  const site = engine.readSite({ id: "s", name: "单位", kind: siteKind, timeZone: "Asia/Shanghai", keeps });
  const rows = [
    { id: "plan", kind: "general/emergency-plan", at: "2025-01-01T00:00", data: plan },
    ...times.map((at, index): Entry => ({ id: `e${index}`, kind, at, data: { ...data } })),
  ];
  const ledger = engine.ledger({ site, entries: rows });
  return engine
    .evaluate({ site, period, ledger, asOf: "2026-03-31" })
    .findings.filter(({ verdict, message }) => verdict === "fail" && message.id === "missed");
}

const print = ({ fingerprint }: Finding) => fingerprint;

describe.each(Object.entries(duties))("%s that is missed", (_, duty) => {
  it.each(Object.keys(siteKinds))("is told once to a site of kind %s", (kind) => {
    const never = told(kind, duty, []);
    const monthly = Array.from({ length: 12 }, (__, month) => `2025-${String(month + 1).padStart(2, "0")}-15T10:00`);
    const always = new Set(told(kind, duty, monthly).map(print));
    const windows = never.filter((one) => !always.has(print(one))).flatMap(({ window }) => window ?? []);
    expect(windows.length).toBeGreaterThan(0);
    // One entry in each of the shortest windows keeps everything that is asked; each of them is left out in turn.
    const length = ({ from, to }: { readonly from: string; readonly to: string }) => Date.parse(to) - Date.parse(from);
    const shortest = Math.min(...windows.map(length)) * 1.2;
    const inTurn = [...new Set(windows.filter((one) => length(one) < shortest).map(({ from }) => from))];
    const times = inTurn.map((from) => `${from.slice(0, 8)}15T10:00`);
    expect(told(kind, duty, times).filter((one) => !always.has(print(one)))).toEqual([]);
    for (const missed of times) {
      const left = times.filter((time) => time !== missed);
      expect(told(kind, duty, left).filter((one) => !always.has(print(one)))).toHaveLength(1);
    }
  });
});
