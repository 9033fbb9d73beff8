import type { Requirement } from "@houqin/core";
import { eachArea, eachThing } from "./asked-keys.ts";

const byArea = { kind: "x/a", key: ["@area"] };

/** Cadences and deadlines, each with the parameters that change what is folded. */
export const occasionRequirements = {
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
  "cadence-by-site": {
    shape: "cadence",
    of: { kind: "x/a" },
    every: { by: "site", table: { hotel: { unit: "day" } }, others: { unit: "week" } },
    times: { by: "site", table: { school: 2 }, others: 1 },
  },
  "cadence-other-site": {
    shape: "cadence",
    of: { kind: "x/a" },
    every: { by: "site", table: { hotel: { unit: "day" } } },
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
  "cadence-steps": {
    shape: "cadence",
    of: { kind: "x/b", key: ["item"] },
    each: { register: "x/things" },
    every: { unit: "steps", since: "until", years: [1, 2] },
  },
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
} satisfies Readonly<Record<string, Requirement>>;
