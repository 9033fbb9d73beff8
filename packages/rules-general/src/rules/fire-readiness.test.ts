import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { wang } from "../trial/cast.ts";
import { wednesday } from "../trial/trial-school.ts";
import { drillRecord } from "./drill-record.ts";
import { evacuationTime } from "./evacuation-time.ts";
import { fireDrill } from "./fire-drill.ts";
import { fireTraining } from "./fire-training.ts";
import { noFire } from "./no-fire.ts";
import { trainingRecord } from "./training-record.ts";

const verdictsOf = verdictsUnder(wednesday);

const taught = (at: string, { topic = "fire", attendees = ["wang"] } = {}) =>
  row("general/training", at, { topic, hours: 2, attendees, content: "灭火器使用", passed: ["wang"] });

testRule(fireTraining, {
  ...wednesday,
  pass: {
    "takes a training twelve months ago to the day": [wang, taught("2024-11-12T14:00")],
    "warns thirty days before it runs out": {
      entries: [wang, taught("2024-12-12T14:00")],
      asOf: "2025-11-12",
      finds: ["wang 的消防培训 2025-12-13T00:00 满12个月，请安排复训"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [wang, taught("2024-11-11T14:00")],
      finds: ["wang 近12个月没有参加消防培训"],
    },
    "takes no other topic": [wang, taught("2025-09-01T14:00", { topic: "safety" })],
    "fails one who was not there": [wang, taught("2025-09-01T14:00", { attendees: ["li"] })],
  },
  unknown: { "is unknown where no trainings are kept": { entries: [wang], without: ["general/training"] } },
});

const taughtAll = taught("2025-11-12T14:00");
testRule(trainingRecord, {
  ...wednesday,
  pass: { "takes a complete file": [taughtAll] },
  fail: {
    "fails a mere sign-in sheet": {
      entries: [lacking(taughtAll, "content", "passed")],
      finds: ["培训档案缺 content、passed"],
    },
    "fails a file on which nobody came": [taught("2025-11-12T14:00", { attendees: [] })],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
it("asks nothing about the files of other trainings", () => {
  const firstAid = lacking(taught("2025-11-12T14:00", { topic: "first-aid" }), "passed");
  expect(verdictsOf(trainingRecord, [firstAid])).toEqual([]);
});

const drilled = (at: string, scenario = "evacuation", seconds = 180) =>
  row(
    "general/drill",
    at,
    { scenario, content: "三楼厨房起火", departments: ["初一"], people: 240, evacuationTime: seconds },
    { area: "dorm-1" },
  );

testRule(fireDrill, {
  ...wednesday,
  site: { kind: "company" },
  period: { from: "2025-01-01", to: "2025-12-31" },
  pass: {
    "takes an evacuation on the last day of the year": [drilled("2025-12-31T23:59")],
    "takes a fire drill as well": [drilled("2025-01-01T00:00", "fire")],
  },
  fail: {
    "fails a year with an earthquake drill alone": {
      entries: [drilled("2025-11-07T10:00", "earthquake")],
      finds: ["2025 没有组织灭火或疏散演练"],
    },
    "is late in the next year": [drilled("2026-01-01T00:00")],
    "asks a key unit every half year": {
      entries: [drilled("2025-06-30T10:00")],
      site: { kind: "hotel" },
      finds: ["2025-H2 没有组织灭火或疏散演练"],
    },
    "asks every half year where it is set to": { entries: [drilled("2025-11-07T10:00")], options: { every: "half" } },
    "asks every quarter where it is set to": { entries: [drilled("2025-11-07T10:00")], options: { every: "quarter" } },
    "asks every month where it is set to": {
      entries: [drilled("2025-11-07T10:00")],
      options: { every: "month" },
      period: { from: "2025-10-01", to: "2025-11-30" },
    },
  },
  unknown: { "is unknown where no drills are kept": { entries: [], without: ["general/drill"] } },
});

const timed = (seconds: number) => drilled("2025-11-12T10:00", "evacuation", seconds);
testRule(evacuationTime, {
  ...wednesday,
  pass: { "takes three minutes": [timed(180)] },
  fail: {
    "fails a second more": { entries: [timed(181)], finds: ["疏散用了 181 秒，应在 180 秒以内"], evidence: ["e1"] },
  },
  unknown: { "is unknown where nobody took the time": [lacking(timed(180), "evacuationTime")] },
});
it("asks no time of other drills", () => {
  expect(verdictsOf(evacuationTime, [drilled("2025-11-12T10:00", "fire", 900)])).toEqual([]);
});

const logged = (changes: Readonly<Record<string, unknown>> = {}) => {
  const log = timed(180);
  return { ...log, data: { ...log.data, ...changes } };
};
testRule(drillRecord, {
  ...wednesday,
  pass: {
    "takes a complete log": [logged()],
    "takes a drill that nobody came to": [logged({ people: 0 })],
  },
  fail: {
    "fails an empty list of departments": {
      entries: [logged({ departments: [] })],
      finds: ["演练记录缺 departments"],
    },
    "fails a blank content": [logged({ content: " " })],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

const happened = (category: string) =>
  row("general/incident", "2025-11-07T10:00", {
    category,
    severity: "slight",
    heardAt: "2025-11-07T10:00",
    description: "纸篓冒烟",
  });
const lastQuarter = { ...wednesday, period: { from: "2025-10-01", to: "2025-12-31" } };
testRule(noFire, {
  ...lastQuarter,
  pass: {
    "takes a period without incidents": [],
    "counts no other incident": [happened("injury")],
    "takes as many as it is set to": { entries: [happened("fire")], options: { max: 1 } },
  },
  fail: {
    "fails at the first fire, before the period ends": {
      entries: [happened("fire")],
      asOf: "2025-11-07",
      finds: ["已发生火灾 1 起，控制目标 0 起"],
    },
  },
  unknown: { "is unknown where no incidents are kept": { entries: [], without: ["general/incident"] } },
});
it("waits for the end of the period while there is no fire", () => {
  expect(verdictsOf(noFire, [], { ...lastQuarter, asOf: "2025-11-07" })).toEqual(["pending"]);
});
