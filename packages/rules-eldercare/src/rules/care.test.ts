import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { assessed, leaves } from "../trial/cast.ts";
import { wednesday } from "../trial/trial-centre.ts";
import { bathWater } from "./bath-water.ts";
import { callAnswered } from "./call-answered.ts";
import { mealsWatched } from "./meals-watched.ts";
import { medicationChecked } from "./medication-checked.ts";
import { medicationEntrusted } from "./medication-entrusted.ts";
import { restraintAgreed } from "./restraint-agreed.ts";
import { restraintEnded } from "./restraint-ended.ts";
import { restraintRecord } from "./restraint-record.ts";
import { turned } from "./turned.ts";

const call = (answeredAt: string) =>
  row("eldercare/call", "2026-05-06T02:10", { resident: "r-1", answeredAt }, { actors: { by: "su" } });
testRule(callAnswered, {
  ...wednesday,
  pass: { "takes five minutes": [call("2026-05-06T02:15")] },
  fail: { "fails six": { entries: [call("2026-05-06T02:16")], finds: ["呼叫后 6 分钟才有人到，应在 5 分钟内到"] } },
  none: { unknown: "a call always says when it was answered" },
});

const atRisk = assessed("2026-05-06T20:00", { "pressure-sore": "high" });
const turn = (at: string) => row("eldercare/turn", at, { resident: "r-1", skin: "sound" });
testRule(turned, {
  ...wednesday,
  asOf: "2026-05-06T23:30",
  pass: { "takes the last minute of two hours": [atRisk, turn("2026-05-06T20:30"), turn("2026-05-06T22:29")] },
  fail: {
    "is late when the two hours are over": {
      entries: [atRisk, turn("2026-05-06T20:30"), turn("2026-05-06T22:30")],
      finds: ["r-1 翻身晚了：2026-05-06T22:30 才翻，应在 2026-05-06T22:30 前"],
    },
    "fails a night without": {
      entries: [atRisk, turn("2026-05-06T20:30"), leaves("r-1", "2026-05-07T09:00")],
      asOf: "2026-05-31",
      finds: ["r-1 到点没有翻身"],
    },
  },
  unknown: {
    "is unknown where turning is not kept": { entries: [{ ...atRisk, at: "2026-05-05" }], without: ["eldercare/turn"] },
  },
});

const dose = (checker?: string) =>
  row(
    "eldercare/medication",
    "2026-05-06T08:00",
    { resident: "r-1", drug: "降压药" },
    { actors: { by: "lin", ...(checker === undefined ? {} : { checker }) } },
  );
testRule(medicationChecked, {
  ...wednesday,
  pass: { "takes two": [dose("su")] },
  fail: { "fails one for both": { entries: [dose("lin")], finds: ["发药、核对都是 lin，应由两个人分别做"] } },
  unknown: { "is unknown where nobody signed as checker": [dose()] },
});

const consent = (matter: string, until: string, resident = "r-1") =>
  row("eldercare/consent", "2026-05-01", { resident, matter, from: "2026-05-01", until, signer: "家属" });
testRule(medicationEntrusted, {
  ...wednesday,
  pass: {
    "takes a mandate on its last day": [consent("medication", "2026-05-06"), dose("su")],
    "warns fourteen days before it ends": {
      entries: [consent("medication", "2026-05-20"), dose("su")],
      asOf: "2026-05-06",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [consent("medication", "2026-05-05"), dose("su")],
      finds: ["r-1 没有有效的服药委托书就给了药"],
    },
    "takes no consent to restraint for it": [consent("restraint", "2026-12-31"), dose("su")],
  },
  unknown: { "is unknown where consents are not kept": { entries: [dose("su")], without: ["eldercare/consent"] } },
});

const restrained = (data: Readonly<Record<string, unknown>> = {}, approver?: string) =>
  row(
    "eldercare/restraint",
    "2026-05-06T21:00",
    { resident: "r-1", ...data },
    { actors: { by: "su", ...(approver === undefined ? {} : { approver }) } },
  );
testRule(restraintAgreed, {
  ...wednesday,
  pass: {
    "takes a consent on its last day": [consent("restraint", "2026-05-06"), restrained()],
    "warns seven days before it ends": {
      entries: [consent("restraint", "2026-05-13"), restrained()],
      asOf: "2026-05-06",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [consent("restraint", "2026-05-05"), restrained()],
      finds: ["r-1 没有知情同意就用了约束"],
    },
    "takes nobody else's for it": [consent("restraint", "2026-12-31", "r-2"), restrained()],
    "takes no mandate for medicine for it": [consent("medication", "2026-12-31"), restrained()],
  },
  unknown: { "is unknown where consents are not kept": { entries: [restrained()], without: ["eldercare/consent"] } },
});
const whole = { reason: "拔管" };
testRule(restraintRecord, {
  ...wednesday,
  pass: { "takes a whole record": [restrained(whole, "head")] },
  fail: {
    "fails an unapproved one": { entries: [restrained(whole)], finds: ["约束记录缺 approver"] },
    "names all that is missing": { entries: [restrained()], finds: ["约束记录缺 reason、approver"] },
  },
  none: { unknown: "what is absent fails" },
});

const until = (until: string) => restrained({ reason: "拔管", until });
testRule(restraintEnded, {
  ...wednesday,
  asOf: "2026-05-31",
  pass: {
    "takes an end on the hour": [until("2026-05-07T09:00")],
    "takes an end written later": [
      { ...restrained({ reason: "拔管" }), id: "first" },
      { ...until("2026-05-06T23:00"), id: "second", replaces: "first" },
    ],
  },
  fail: {
    "fails one that nobody ended": {
      entries: [restrained({ reason: "拔管" })],
      finds: ["约束没有写解除时间，应在 2026-05-07T09:00 前解除"],
    },
    "is late a minute after": {
      entries: [until("2026-05-07T09:01")],
      finds: ["约束解除晚了：2026-05-07T09:01 才解除，应在 2026-05-07T09:00 前"],
    },
    "takes no end of another restraint for its own": [
      { ...restrained({ reason: "拔管" }), id: "open" },
      { ...until("2026-05-07T02:00"), at: "2026-05-06T23:00", id: "ended" },
    ],
    "takes no end of an earlier one either": [
      { ...until("2026-05-06T23:30"), id: "ended" },
      { ...restrained({ reason: "拔管" }), at: "2026-05-06T23:00", id: "open" },
    ],
    "asks sooner where that is set": { entries: [until("2026-05-07T00:00")], options: { hours: 2 } },
  },
  unknown: {
    "is unknown where ends are not kept": {
      entries: [restrained({ reason: "拔管" })],
      without: ["eldercare/restraint", "eldercare/restraint-end"],
    },
  },
});
it("waits while a restraint may still be on", () => {
  const on = verdictsUnder({ ...wednesday, asOf: "2026-05-06T23:00" });
  expect(on(restraintEnded, [restrained({ reason: "拔管" })])).toEqual(["pending"]);
});

const bath = (celsius: number) => row("eldercare/bath", "2026-05-06T15:00", { resident: "r-1", celsius });
testRule(bathWater, {
  ...wednesday,
  pass: { "takes the bounds themselves": [bath(35), bath(42)] },
  fail: {
    "fails water too hot": { entries: [bath(43)], finds: ["洗浴水温 43 ℃，不应超过 42 ℃"] },
    "fails water too cold": { entries: [bath(34)], finds: ["洗浴水温 34 ℃，不应低于 35 ℃"] },
  },
  none: { unknown: "the heat of the water is always given" },
});

const mayChoke = assessed("2026-05-05", { choking: "high" });
const fed = row(
  "eldercare/feeding",
  "2026-05-06T11:40",
  { resident: "r-1", texture: "minced" },
  { covers: "2026-05-06/lunch" },
);
testRule(mealsWatched, {
  ...wednesday,
  pass: {
    "takes help at the one meal": [mayChoke, fed],
    "asks nothing for whoever was rated twice and left, or was rated lower since": [
      mayChoke,
      fed,
      ...["2026-05-05", "2026-05-06"].map((day) => {
        const rated = assessed(day, { choking: "high" });
        return { ...rated, data: { ...rated.data, resident: "r-2" } };
      }),
      leaves("r-2", "2026-05-06T08:00"),
      ...(["high", "none"] as const).map((choking, index) => {
        const rated = assessed(`2026-05-0${5 + index}`, { choking });
        return { ...rated, data: { ...rated.data, resident: "r-3" } };
      }),
    ],
  },
  fail: {
    "asks for help at the meals of those who stay": [
      mayChoke,
      { ...mayChoke, data: { ...mayChoke.data, resident: "r-2" } },
      leaves("r-2", "2026-05-06T08:00"),
    ],
    "fails a meal without": { entries: [mayChoke], finds: ["r-1 2026-05-06/lunch 没有助餐记录"] },
  },
  unknown: { "is unknown where help is not kept": { entries: [mayChoke], without: ["eldercare/feeding"] } },
});
