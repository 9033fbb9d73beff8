import type { Requirement } from "@houqin/core";
import { eachArea } from "./asked-keys.ts";

/** Targets over metrics, figures and scores, each with the parameters that change what is folded. */
export const targetRequirements = {
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
} satisfies Readonly<Record<string, Requirement>>;
