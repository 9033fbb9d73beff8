import type { Requirement } from "@houqin/core";
import { metricsOf } from "../requirement-metrics.ts";

const byArea = { kind: "x/a", key: ["@area"] };
const eachArea = { register: "site/areas" };
const eachThing = { register: "x/things", where: { class: { equals: "big" } } };

/** Requirements over all ten shapes, each with the parameters that change what is folded. */
export const requirements: Readonly<Record<string, Requirement>> = {
  "cadence-day": { shape: "cadence", of: byArea, each: eachArea, every: { unit: "day" } },
  "cadence-twice": {
    shape: "cadence",
    of: { kind: "x/b" },
    every: { unit: "day" },
    times: 2,
    window: { opens: "06:00", due: "20:00" },
  },
  "cadence-meal": { shape: "cadence", of: { kind: "x/a" }, every: { unit: "meal" } },
  "cadence-where": {
    shape: "cadence",
    of: { kind: "x/a", where: { state: { equals: "fixed" } } },
    every: { unit: "workday" },
    onNonWorkday: "skip",
  },
  "cadence-things": {
    shape: "cadence",
    of: { kind: "x/b", key: ["item"] },
    each: eachThing,
    every: { unit: "weekday", on: ["MO", "TH"] },
  },
  "cadence-drawn-month": {
    shape: "cadence",
    of: { kind: "x/b", key: ["item"] },
    each: { values: ["t1", "t2"] },
    every: { unit: "random", times: 9, per: "month", among: "workday", seed: "spot" },
  },
  "cadence-week": { shape: "cadence", of: { kind: "x/c" }, every: { unit: "week" } },
  "cadence-random": {
    shape: "cadence",
    of: { kind: "x/a" },
    every: { unit: "random", times: 2, per: "week", among: "workday", seed: "draw" },
    catchUp: "latest",
  },
  "cadence-gap": { shape: "cadence", of: byArea, each: eachArea, every: { unit: "gap", atMost: 2, in: "days" } },
  "cadence-gap-plain": { shape: "cadence", of: { kind: "x/b" }, every: { unit: "gap", atMost: 3, in: "days" } },
  "cadence-none": {
    shape: "cadence",
    of: { kind: "x/b", where: { "item.class": { equals: "big" } } },
    every: { unit: "day" },
  },
  "deadline-after": {
    shape: "deadline",
    anchor: { of: { kind: "x/a", where: { state: { equals: "open" } } } },
    by: { kind: "x/b", key: ["of"] },
    after: { hours: 24 },
  },
  "deadline-class": {
    shape: "deadline",
    anchor: { of: { kind: "x/a" } },
    by: { kind: "x/b", key: ["of"], where: { state: { equals: "closed" } } },
    after: { workdays: { by: ["item.class"], table: { big: 1, small: 3 } } },
  },
  "deadline-before": {
    shape: "deadline",
    anchor: { of: { kind: "x/c", key: ["item"] } },
    by: { kind: "x/a", key: ["item"] },
    before: { days: 1 },
    earliest: { days: 5 },
  },
  "deadline-ahead": {
    shape: "deadline",
    anchor: { of: { kind: "x/c", key: ["item"] }, at: "until" },
    by: { kind: "x/a", key: ["item"] },
    before: { days: 2 },
  },
  "deadline-ahead-class": {
    shape: "deadline",
    anchor: { of: { kind: "x/a" }, at: "until" },
    by: { kind: "x/b", key: ["of"], where: { state: { equals: "closed" } } },
    before: { days: { by: ["item.class"], table: { big: 1, small: 3 } } },
  },
  "deadline-day": {
    shape: "deadline",
    anchor: { yearDay: "09-10" },
    by: { kind: "x/a", key: ["by"] },
    each: { values: ["p1", "p2"] },
    before: { workdays: 2 },
  },
  "deadline-each": {
    shape: "deadline",
    anchor: { of: { kind: "x/c" } },
    by: { kind: "x/b", key: ["of", "by"] },
    each: { values: ["p1", "p2"] },
    after: { days: 2 },
  },
  "limit-bound": { shape: "limit", of: { kind: "x/a" }, value: "amount", atMost: 5, atLeast: 1 },
  "limit-class": {
    shape: "limit",
    of: { kind: "x/a" },
    value: "amount",
    atMost: { by: ["item.class"], table: { big: 8, small: 3 } },
  },
  "limit-path": { shape: "limit", of: { kind: "x/b" }, value: "amount", atMost: { path: "item.most" } },
  "limit-forbidden": { shape: "limit", of: { kind: "x/c" }, forbidden: { state: { equals: "open" } } },
  presence: {
    shape: "presence",
    of: { kind: "x/a" },
    parts: [{ path: "by" }, { path: "photos", atLeast: 2, when: { state: { equals: "open" } } }],
  },
  "level-always": { shape: "level", register: "x/stock", when: "always", atLeast: 0 },
  "level-entries": {
    shape: "level",
    register: "x/permits",
    when: { entries: { kind: "x/b", key: ["item"] } },
    atLeast: 1,
  },
  "level-capacity": {
    shape: "level",
    register: "x/stock",
    when: { slots: { unit: "day" } },
    each: eachThing,
    atMost: { path: "most" },
  },
  "level-ended-whole": { shape: "level", register: "x/risks", when: "always", atMost: 1 },
  "level-daily": { shape: "level", register: "x/stock", when: { slots: { unit: "day" } }, atLeast: 1 },
  "level-ended-daily": { shape: "level", register: "x/risks", when: { slots: { unit: "day" } }, atLeast: 1 },
  "level-unkept": { shape: "level", register: "x/things", when: { slots: { unit: "day" } }, atLeast: 1 },
  "level-unkept-each": {
    shape: "level",
    register: "x/things",
    each: { values: ["rice", "soup", "t1", "i1"] },
    when: { slots: { unit: "clock", at: ["08:00", "20:00"] } },
    atLeast: 1,
  },
  "level-each": { shape: "level", register: "x/permits", each: { register: "x/things" }, when: "always", atLeast: 1 },
  "target-week": { shape: "target", metric: "x/spent", period: "week", atMost: 20 },
  "target-ratio": { shape: "target", metric: "x/per-time", period: "week", atLeast: 2 },
  "target-back": {
    shape: "target",
    metric: "x/spent",
    period: "week",
    atMost: { metric: "x/spent", back: 1, times: 1.1 },
    guard: { metric: { count: true, of: { kind: "x/b" } }, atLeast: 1 },
  },
  "target-keyed": {
    shape: "target",
    metric: { distinct: "by", of: { kind: "x/a", key: ["@area"] } },
    period: "week",
    key: ["area"],
    each: eachArea,
    atLeast: 2,
  },
  "target-areas": {
    shape: "target",
    metric: { count: true, of: { kind: "x/a", key: ["item", "@area"] } },
    period: "week",
    key: ["item", "area"],
    atLeast: 2,
  },
  "target-max": { shape: "target", metric: { max: "amount", of: { kind: "x/b" } }, period: "day", atMost: 6 },
  "target-plan": {
    shape: "target",
    metric: { count: true, of: { kind: "x/c", where: { state: { equals: "open" } } } },
    period: "plan",
    atMost: 1,
  },
  "target-level": { shape: "target", metric: { keys: "x/jobs" }, period: "week", atMost: 2 },
  "target-figure": {
    shape: "target",
    metric: { figure: "onTime", of: ["x/cadence-day"] },
    period: "week",
    atLeast: 0.8,
  },
  "target-score": { shape: "target", metric: { score: "x/card" }, period: "week", atLeast: 40 },
  "target-score-part": {
    shape: "target",
    metric: { score: "x/card", part: "spent", as: "points" },
    period: { rolling: 10, unit: "days" },
    atLeast: { metric: { score: "x/card", part: "spent", as: "points" }, back: 1 },
  },
  "target-grade": { shape: "target", metric: { score: "x/card" }, period: "week", grade: "B" },
  "target-score-keyed": {
    shape: "target",
    metric: { score: "x/by-area" },
    period: "week",
    key: ["area"],
    each: eachArea,
    atLeast: 50,
  },
  "target-score-seen": { shape: "target", metric: { score: "x/by-area" }, period: "week", key: ["area"], atLeast: 50 },
  "target-score-figure": { shape: "target", metric: { score: "x/kept" }, period: "week", atLeast: 60 },
  "target-score-figure-keyed": {
    shape: "target",
    metric: { score: "x/kept-by-area" },
    period: "week",
    key: ["area"],
    each: eachArea,
    atLeast: 60,
  },
  "only-if": {
    shape: "limit",
    of: { kind: "x/a" },
    value: "amount",
    atMost: 4,
    onlyIf: { metric: { count: true, of: { kind: "x/b" } }, period: "week", atLeast: 2 },
  },
  "only-if-by-site": {
    shape: "limit",
    of: { kind: "x/a" },
    value: "amount",
    atMost: 4,
    onlyIf: {
      metric: { count: true, of: { kind: "x/b" } },
      period: "week",
      atLeast: { by: "site", table: { hotel: 9 }, others: 1 },
    },
  },
  "only-if-no-such-site": {
    shape: "limit",
    of: { kind: "x/a" },
    value: "amount",
    atMost: 4,
    onlyIf: {
      metric: { count: true, of: { kind: "x/b" } },
      period: "week",
      atMost: { by: "site", table: { hotel: 9 } },
    },
  },
  "only-if-site": { shape: "limit", of: { kind: "x/a" }, value: "amount", atMost: 4, onlyIf: { site: ["hotel"] } },
  separation: { shape: "separation", of: { kind: "x/a" }, roles: ["by", "checker"] },
  "separation-joined": {
    shape: "separation",
    of: { kind: "x/a", key: ["@id"] },
    roles: ["by"],
    joined: [{ of: { kind: "x/b", key: ["of"] }, roles: ["by"] }],
  },
  "separation-two": { shape: "separation", of: { kind: "x/c" }, roles: ["by"], atLeast: 2 },
  procedure: {
    shape: "procedure",
    of: { kind: "x/a" },
    value: "amount",
    bands: [
      { from: 3, require: [{ of: { kind: "x/b", key: ["of"] } }] },
      { from: 6, require: [{ of: { kind: "x/b", key: ["of"] }, atLeast: 2 }] },
    ],
  },
  "procedure-rolling": {
    shape: "procedure",
    of: { kind: "x/a" },
    value: "amount",
    rolling: { by: ["item"], days: 3 },
    bands: [{ from: 8, require: [{ of: { kind: "x/c", key: ["of"] } }] }],
  },
  "sequence-steps": {
    shape: "sequence",
    steps: [
      { id: "one", of: { kind: "x/a", key: ["item"] } },
      { id: "two", of: { kind: "x/b", key: ["item"] }, optional: true },
      { id: "three", of: { kind: "x/c", key: ["item"] } },
    ],
  },
  "sequence-state": {
    shape: "sequence",
    of: { kind: "x/b", key: ["item"] },
    state: "state",
    initial: ["open"],
    transitions: { open: ["fixed"], fixed: ["closed"], closed: [] },
  },
  reconcile: {
    shape: "reconcile",
    key: ["item"],
    of: {
      in: { sum: "amount", of: { kind: "x/a", key: ["item"] } },
      out: { sum: "amount", of: { kind: "x/b", key: ["item"] } },
    },
    tolerance: 1,
    period: "week",
  },
  "reconcile-level": {
    shape: "reconcile",
    key: ["item"],
    of: { stock: { level: "x/stock" }, counted: { last: "amount", of: { kind: "x/c", key: ["item"] } } },
    tolerance: { share: 0.2 },
    period: "week",
  },
};

/** Whether a requirement asks for a figure of `cadence-day`, its own metric or the scorecard whose score it asks for; that one must be there. */
function quotesCadenceDay(requirement: Requirement): boolean {
  return metricsOf(requirement).some(({ metric }) => {
    if (typeof metric === "string") return false;
    return "figure" in metric
      ? metric.of.includes("x/cadence-day")
      : "score" in metric && /^x\/kept/.test(metric.score);
  });
}

/** One of the requirements under its name, with what it quotes: all that an engine needs to judge it. */
export function withQuoted(name: string, requirement: Requirement): Readonly<Record<string, Requirement>> {
  const own = { [name]: requirement };
  return quotesCadenceDay(requirement) ? { ...own, "cadence-day": requirements["cadence-day"] ?? requirement } : own;
}
