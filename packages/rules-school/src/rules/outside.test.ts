import { lacking, row, testRule } from "@houqin/testing";
import { bus } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { busAttended } from "./bus-attended.ts";
import { busEmptied } from "./bus-emptied.ts";
import { busInspected } from "./bus-inspected.ts";
import { busLookedAt } from "./bus-looked-at.ts";
import { busNotOverfull } from "./bus-not-overfull.ts";
import { driverReviewed } from "./driver-reviewed.ts";
import { escortsEnough } from "./escorts-enough.ts";
import { eventPermit } from "./event-permit.ts";
import { outingListComplete } from "./outing-list-complete.ts";
import { outingReady } from "./outing-ready.ts";

const trip = (changes: object = {}) =>
  row(
    "school/bus-trip",
    "2025-11-12T07:00",
    { bus: "bus-1", route: "东线", seats: 36, boarded: 36, alighted: 36, inspected: true, ...changes },
    { actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
  );
const paper = (holder: string, category: string, validUntil: string) =>
  row("school/campus-paper", "2025-09-01", { holder, category, issuedOn: "2025-09-01", validUntil });

testRule(busInspected, {
  ...wednesday,
  pass: {
    "takes an inspection on its last day": [bus, trip(), paper("bus-1", "bus-inspection", "2025-11-12")],
    "warns fifteen days before it ends": {
      entries: [bus, trip(), paper("bus-1", "bus-inspection", "2025-11-27")],
      asOf: "2025-11-12",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [bus, trip(), paper("bus-1", "bus-inspection", "2025-11-11")],
      finds: ["bus-1 不在检验有效期内，却上了路"],
    },
    "takes no other paper": [bus, trip(), paper("bus-1", "driver-review", "2026-11-11")],
  },
  unknown: { "is unknown where papers are not kept": { entries: [bus, trip()], without: ["school/campus-paper"] } },
});
testRule(driverReviewed, {
  ...wednesday,
  pass: {
    "takes a review on its last day": [trip(), paper("p-driver-1", "driver-review", "2025-11-12")],
    "warns thirty days before it ends": {
      entries: [trip(), paper("p-driver-1", "driver-review", "2025-12-12")],
      asOf: "2025-11-12",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [trip(), paper("p-driver-1", "driver-review", "2025-11-11")],
      finds: ["p-driver-1 没有通过年度审验，却开了校车"],
    },
    "takes no other paper": [trip(), paper("p-driver-1", "guard-card", "2026-11-11")],
  },
  unknown: { "is unknown where papers are not kept": { entries: [trip()], without: ["school/campus-paper"] } },
});
testRule(busAttended, {
  ...wednesday,
  pass: { "takes a trip with both": [trip()] },
  fail: {
    "fails a trip without": { entries: [lacking(trip(), "actors")], finds: ["这趟校车没有登记 driver、attendant"] },
  },
  none: { unknown: "an absent part fails" },
});
testRule(busEmptied, {
  ...wednesday,
  pass: { "takes as many off as on": [trip()] },
  fail: {
    "fails one left aboard": { entries: [trip({ alighted: 35 })], finds: ["还有 1 名学生没有下车"] },
    "fails more off than on": {
      entries: [trip({ boarded: 35 })],
      finds: ["上下车人数对不上：上车减下车得 -1 人，应为 0 人"],
    },
  },
  none: { unknown: "every trip says both numbers" },
});
testRule(busNotOverfull, {
  ...wednesday,
  pass: { "takes a full bus": [trip()] },
  fail: { "fails one more": { entries: [trip({ boarded: 37 })], finds: ["上了 37 人，核定 36 人"] } },
  none: { unknown: "every trip says both numbers" },
});
testRule(busLookedAt, {
  ...wednesday,
  pass: { "takes a bus that was looked at": [trip()] },
  fail: {
    "fails one that was not": { entries: [trip({ inspected: false })], finds: ["出车前没有检查，或带着问题上了路"] },
  },
  none: { unknown: "every trip says so" },
});

const planned = (category = "outing", people = 120, escorts?: number, at = "2025-10-01T09:00") => ({
  ...row("school/activity", at, {
    name: "秋游",
    category,
    startsAt: "2025-11-12T08:00",
    people,
    ...(escorts === undefined ? {} : { escorts }),
  }),
  id: "spring",
});
const listed = (at: string, go = true) =>
  row(
    "school/activity-ready",
    at,
    { activity: "spring", assessment: "a.pdf", plan: "b.pdf", lesson: "c.pdf", managers: "d.pdf", go },
    { actors: { by: "p-1", approver: "p-2" } },
  );
testRule(outingReady, {
  ...november,
  pass: { "takes a list three working days before": [planned(), listed("2025-11-07T17:00")] },
  fail: {
    "fails a list a working day later": [planned(), listed("2025-11-10T08:00")],
    "fails a list that says no": {
      entries: [planned(), listed("2025-11-05T08:00", false)],
      finds: ["秋游：安全准备表还没有批准成行，应在 2025-11-08T00:00 前办好"],
    },
  },
  unknown: { "is unknown where lists are not kept": { entries: [planned()], without: ["school/activity-ready"] } },
});
testRule(outingListComplete, {
  ...wednesday,
  pass: { "takes a full list": [listed("2025-11-12T09:00")] },
  fail: {
    "fails without the lesson": {
      entries: [lacking(listed("2025-11-12T09:00"), "lesson")],
      finds: ["活动安全准备不全，缺 lesson"],
    },
    "fails without who approved it": [lacking(listed("2025-11-12T09:00"), "actors")],
    "fails without the rest": [lacking(listed("2025-11-12T09:00"), "assessment", "plan", "managers")],
  },
  none: { unknown: "an absent part fails" },
});
testRule(escortsEnough, {
  ...wednesday,
  period: { from: "2025-10-01", to: "2025-11-30" },
  pass: { "takes one for fifteen": [planned("outing", 120, 8)] },
  fail: {
    "fails one for more": {
      entries: [planned("outing", 121, 8)],
      finds: ["平均每名带队人员带 15.125 人，最多 15 人"],
    },
    "fails one for sixteen": [planned("outing", 128, 8)],
  },
  unknown: { "is unknown where nobody says how many": [planned()] },
});

const asked = (at: string) => row("school/activity-permit", at, { activity: "spring", to: "区公安分局" });
testRule(eventPermit, {
  ...wednesday,
  period: { from: "2025-10-01", to: "2025-11-30" },
  pass: { "takes a request twenty days before": [planned("public", 1000), asked("2025-10-23T17:00")] },
  fail: {
    "fails a day later": [planned("public", 1000), asked("2025-10-24T08:00")],
    "fails without a request": {
      entries: [planned("public", 1000)],
      finds: ["秋游：没有申请安全许可，应在 2025-10-24T00:00 前申请"],
    },
    "fails fewer people where that is asked for": { entries: [planned("public", 999)], options: { people: 999 } },
  },
  unknown: {
    "is unknown where requests are not kept": {
      entries: [planned("public", 1000)],
      without: ["school/activity-permit"],
    },
  },
});
