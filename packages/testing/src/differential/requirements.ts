import type { Requirement } from "@houqin/core";
import { eachThing } from "./asked-keys.ts";
import { occasionRequirements } from "./occasion-requirements.ts";
import { targetRequirements } from "./target-requirements.ts";

/** Requirements over all ten shapes, each with the parameters that change what is folded. */
export const requirements: Readonly<Record<string, Requirement>> = {
  ...occasionRequirements,
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
  ...targetRequirements,
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
  "only-if-but": {
    shape: "limit",
    of: { kind: "x/a" },
    value: "amount",
    atMost: 4,
    onlyIf: { site: { not: ["hotel"] } },
  },
  "only-if-not-here": {
    shape: "limit",
    of: { kind: "x/a" },
    value: "amount",
    atMost: 4,
    onlyIf: { site: { not: ["hotel", "school"] } },
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
  "procedure-within": {
    shape: "procedure",
    of: { kind: "x/a" },
    value: "amount",
    bands: [
      { from: 3, require: [{ of: { kind: "x/b", key: ["of"] } }] },
      { from: 6, require: [{ of: { kind: "x/b", key: ["of"] }, atLeast: 2 }, { of: { kind: "x/c", key: ["of"] } }] },
    ],
    withinDays: 2,
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
