import { lacking, row, testRule } from "@houqin/testing";
import { meter } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { energyFalls } from "./energy-falls.ts";
import { energyReport } from "./energy-report.ts";
import { meterAgrees } from "./meter-agrees.ts";
import { metersRead } from "./meters-read.ts";

const read = (at: string, reading: number, used: number, utility = "electric") =>
  row("general/meter-reading", at, { meter: "meter-1", utility, reading, used });

testRule(metersRead, {
  ...november,
  pass: {
    "takes a reading on the last day of the month": [meter, read("2025-11-30T23:59", 1100, 100)],
    "takes one reading in the quarter where it is set to": {
      entries: [meter, read("2025-10-09T08:00", 1100, 100)],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
  },
  fail: {
    "fails a month without one": {
      entries: [meter, read("2025-12-01T00:00", 1100, 100)],
      finds: ["meter-1 2025-11 没有抄表"],
    },
  },
  unknown: { "is unknown where no readings are kept": { entries: [meter], without: ["general/meter-reading"] } },
});

const start = read("2025-10-31T08:00", 1000, 100);
const booked = (used: number) => [meter, start, read("2025-11-30T08:00", 1100, used)];
testRule(meterAgrees, {
  ...november,
  pass: {
    "takes use that was booked as it ran": booked(100),
    "takes use that was booked one per cent short": booked(99),
  },
  fail: {
    "fails use that was booked two per cent short": {
      entries: booked(98),
      finds: ["meter-1 2025-11 表底差和登记用量对不上：表底差=100、登记用量=98，相差 2"],
    },
  },
  unknown: {
    "is unknown where nobody booked the use": [meter, start, lacking(read("2025-11-30T08:00", 1100, 100), "used")],
    "is unknown where no readings are kept": { entries: booked(100), without: ["general/meter-reading"] },
  },
});

const present = (at: string) =>
  row("general/headcount", at, { group: "pupil", round: "morning", expected: 100, present: 100 }, { area: "class-1" });
const surveyed = (term: string, at: string, satisfied: number) =>
  row(
    "general/survey",
    at,
    { about: "logistics", group: "parent", asked: 120, returned: 100, satisfied },
    { covers: term },
  );
const autumnTerm = [
  read("2025-10-08T08:00", 1000, 100),
  present("2025-10-08T08:00"),
  surveyed("2025-autumn", "2026-01-10", 100),
];
const springTerm = (kwh: number, satisfied = 98) => [
  read("2026-04-08T08:00", 2000, kwh),
  present("2026-04-08T08:00"),
  surveyed("2026-spring", "2026-06-20", satisfied),
];
testRule(energyFalls, {
  ...wednesday,
  period: { from: "2026-03-02", to: "2026-07-03" },
  pass: {
    "takes a rise of a tenth, and two points of satisfaction less": [...autumnTerm, ...springTerm(110)],
    "counts no water": [...autumnTerm, ...springTerm(100), read("2026-04-09T08:00", 9, 900, "water")],
  },
  fail: {
    "fails a greater rise": {
      entries: [...autumnTerm, ...springTerm(111)],
      finds: ["2026-spring 人均日用电 1.11 千瓦时，对照前期最多 1.1 千瓦时"],
    },
    "fails a saving that cost satisfaction": {
      entries: [...autumnTerm, ...springTerm(80, 97)],
      finds: ["2026-spring 电是省了，满意率却降到 0.97，应不低于 0.98"],
    },
  },
  unknown: {
    "is unknown with nothing to compare with": springTerm(100),
    "is unknown where nobody counts heads": {
      entries: [...autumnTerm, ...springTerm(100)],
      without: ["general/headcount"],
    },
  },
});

const filed = (at: string, topic = "energy-year") => [row("general/report", at, { topic, to: "机关事务局" })];
testRule(energyReport, {
  ...wednesday,
  period: { from: "2026-01-01", to: "2026-07-03" },
  pass: {
    "takes a report on the last day": filed("2026-03-31T23:59"),
    "takes a report on New Year's Day": filed("2026-01-01T00:00"),
  },
  fail: {
    "is late in April": {
      entries: filed("2026-04-01T00:00"),
      finds: ["上年能耗报告报晚了：2026-04-01T00:00 才报，应在 2026-04-01T00:00 前"],
    },
    "takes no report from the year before": {
      entries: filed("2025-12-31T23:59"),
      finds: ["上年能耗报告还没报，应在 2026-04-01T00:00 前报送"],
    },
    "takes no other report": filed("2026-03-01T08:00", "hazard-stats"),
  },
  unknown: { "is unknown where no reports are kept": { entries: [], without: ["general/report"] } },
});
