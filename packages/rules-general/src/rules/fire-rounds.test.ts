import { type Row, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { dorm, gate } from "../trial/cast.ts";
import { wednesday } from "../trial/trial-school.ts";
import { dailyFirePatrol } from "./daily-fire-patrol.ts";
import { exitsClear } from "./exits-clear.ts";
import { nightFirePatrol } from "./night-fire-patrol.ts";
import { patrolTwoNames } from "./patrol-two-names.ts";

const verdictsOf = verdictsUnder(wednesday);

const walked = (at: string, topic = "fire", { area = "dorm-1", ...seen }: Readonly<Record<string, string>> = {}) =>
  row("general/patrol", at, { topic, result: "ok", ...seen }, { area });

testRule(dailyFirePatrol, {
  ...wednesday,
  pass: {
    "takes a patrol two minutes before midnight": [dorm, walked("2025-11-12T23:58")],
    "walks the areas that it is set to": {
      entries: [gate, walked("2025-11-12T10:00", "fire", { area: "gate-1" })],
      options: { categories: ["gate"] },
    },
  },
  fail: {
    "is late at midnight": {
      entries: [dorm, walked("2025-11-13T00:00")],
      finds: ["dorm-1 2025-11-12 防火巡查 0 次，应巡 1 次"],
    },
    "asks on a holiday as on any day": { entries: [dorm], period: { from: "2025-10-01", to: "2025-10-01" } },
    "takes no other topic for a fire patrol": [dorm, walked("2025-11-12T10:00", "hygiene")],
    "takes no patrol of another area": [dorm, walked("2025-11-12T10:00", "fire", { area: "gate-1" })],
    "asks a company that puts itself in": {
      entries: [dorm],
      site: { ...wednesday.site, kind: "company" },
      options: { sites: ["company"] },
    },
    "asks for as many rounds as it is set to": {
      entries: [dorm, walked("2025-11-12T10:00")],
      options: { perDay: 2 },
    },
  },
  unknown: { "is unknown where no patrols are kept": { entries: [dorm], without: ["general/patrol"] } },
});
it("leaves a company alone that is no key fire-safety unit", () => {
  expect(verdictsOf(dailyFirePatrol, [dorm], { site: { kind: "company" } })).toEqual(["notApplicable"]);
});
it("asks for no daily fire patrol in areas of other categories", () => {
  expect(verdictsOf(dailyFirePatrol, [gate])).toEqual([]);
});

const tenThirty = walked("2025-11-12T22:30", "night-fire");
testRule(nightFirePatrol, {
  ...wednesday,
  pass: {
    "counts a round after midnight for the evening before": [dorm, tenThirty, walked("2025-11-13T04:00", "night-fire")],
    "takes the first and the last minute of the night": [
      dorm,
      walked("2025-11-12T22:00", "night-fire"),
      walked("2025-11-13T05:59", "night-fire"),
    ],
  },
  fail: {
    "fails a night with one round": {
      entries: [dorm, tenThirty],
      finds: ["dorm-1 2025-11-12 夜间只巡了 1 次，应巡 2 次"],
    },
    "takes no round at six in the morning": [dorm, tenThirty, walked("2025-11-13T06:00", "night-fire")],
    "takes no round by day": [dorm, tenThirty, walked("2025-11-12T21:59", "night-fire")],
    "takes no daily patrol for one": [dorm, tenThirty, walked("2025-11-13T04:00", "fire")],
  },
  unknown: { "is unknown where no patrols are kept": { entries: [dorm], without: ["general/patrol"] } },
});
it("asks for no night rounds where nobody sleeps", () => {
  expect(verdictsOf(nightFirePatrol, [gate])).toEqual([]);
});

const looked = (clear: boolean, topic: string) =>
  row("general/patrol", "2025-11-12T10:00", { topic, result: "ok", exitsClear: clear }, { area: "dorm-1" });
testRule(exitsClear, {
  ...wednesday,
  pass: { "takes a patrol that found the exits clear": [looked(true, "fire")] },
  fail: {
    "fails a patrol that found one blocked, whatever it was for": {
      entries: [looked(false, "campus")],
      finds: ["巡查发现疏散通道堵塞或出口上锁"],
      evidence: ["e1"],
    },
  },
  none: { unknown: "a patrol that did not look at exits is left alone" },
});
it("says nothing of a patrol that did not look at exits", () => {
  expect(verdictsOf(exitsClear, [walked("2025-11-12T10:00", "hygiene")])).toEqual([]);
});

const signed = (actors: NonNullable<Row["actors"]>, topic = "fire") =>
  row("general/patrol", "2025-11-12T09:00", { topic, result: "ok" }, { area: "dorm-1", actors });
testRule(patrolTwoNames, {
  ...wednesday,
  pass: { "takes two names": [signed({ by: "wang", supervisor: "li" })] },
  fail: {
    "fails one name in both places": {
      entries: [signed({ by: "wang", supervisor: "wang" })],
      finds: ["巡查人和主管都是 wang，应由两个人签名"],
    },
    "fails a walker who is one of two supervisors": [signed({ by: "wang", supervisor: ["li", "wang"] }, "night-fire")],
  },
  unknown: { "is unknown where no supervisor signed": [signed({ by: "wang" })] },
});
it("asks for no second name on other patrols", () => {
  expect(verdictsOf(patrolTwoNames, [signed({ by: "wang" }, "hygiene")])).toEqual([]);
});
