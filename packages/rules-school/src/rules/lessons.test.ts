import { row, testRule } from "@houqin/testing";
import { bus } from "../trial/cast.ts";
import { autumn, november, wednesday } from "../trial/trial-school.ts";
import { busDrill } from "./bus-drill.ts";
import { campusCare } from "./campus-care.ts";
import { drillScenarios } from "./drill-scenarios.ts";
import { earthquakeDrill } from "./earthquake-drill.ts";
import { evacuationDrill } from "./evacuation-drill.ts";
import { safetyLessons } from "./safety-lessons.ts";

const drilled = (scenario: string, day = "2025-11-12") => row("general/drill", `${day}T10:00`, { scenario });
const undrilled = { unknown: { "is unknown where drills are not kept": { entries: [], without: ["general/drill"] } } };
const year = { from: "2025-01-01", to: "2025-12-31" };

testRule(evacuationDrill, {
  ...november,
  pass: {
    "takes one in the month": [drilled("evacuation")],
    "takes one in the quarter": {
      entries: [drilled("fire")],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
    "takes one in the half year": {
      entries: [drilled("fire")],
      period: { from: "2025-07-01", to: "2025-12-31" },
      options: { every: "half" },
    },
    "takes one in the term": { entries: [drilled("fire")], period: autumn.period, options: { every: "term" } },
    "takes one in the year": { entries: [drilled("fire")], period: year, options: { every: "year" } },
  },
  fail: { "fails a month without": { entries: [drilled("food")], finds: ["2025-11 没有组织应急疏散演练"] } },
  ...undrilled,
});

testRule(earthquakeDrill, {
  ...autumn,
  pass: {
    "takes one in the term": [drilled("earthquake")],
    "takes one in the half year": {
      entries: [drilled("earthquake")],
      period: { from: "2025-07-01", to: "2025-12-31" },
      options: { every: "half" },
    },
    "takes one in the year": { entries: [drilled("earthquake")], period: year, options: { every: "year" } },
  },
  fail: { "fails a term without": { entries: [drilled("fire")], finds: ["2025-autumn 没有组织地震演练"] } },
  ...undrilled,
});

testRule(drillScenarios, {
  ...wednesday,
  period: year,
  pass: {
    "takes each of them": ["fire", "earthquake", "stampede", "intrusion"].map((scenario) => drilled(scenario)),
    "takes the one that is asked for": { entries: [drilled("fire")], options: { scenarios: ["fire"] } },
  },
  fail: {
    "fails one left out": {
      entries: ["fire", "earthquake", "stampede"].map((scenario) => drilled(scenario)),
      finds: ["2025 没有组织intrusion演练"],
    },
  },
  ...undrilled,
});

const taught = (topic: string, form = "class") => row("school/safety-lesson", "2025-11-12T15:00", { topic, form });
const untaught = {
  unknown: { "is unknown where lessons are not kept": { entries: [], without: ["school/safety-lesson"] } },
};
const topics = ["fire", "traffic", "drowning", "food", "electricity", "bullying"];
testRule(safetyLessons, {
  ...autumn,
  pass: {
    "takes each topic": topics.map((topic) => taught(topic)),
    "takes the one that is asked for": { entries: [taught("fire")], options: { topics: ["fire"] } },
    "takes each in the year": {
      entries: topics.map((topic) => taught(topic)),
      period: year,
      options: { every: "year" },
    },
  },
  fail: {
    "fails one left out": {
      entries: topics.slice(1).map((topic) => taught(topic)),
      finds: ["2025-autumn 没有开展fire专题教育"],
    },
    "fails months without, where every month is asked for": {
      entries: topics.map((topic) => taught(topic)),
      options: { every: "month" },
    },
  },
  ...untaught,
});

testRule(campusCare, {
  ...autumn,
  pass: { "takes one": [taught("campus", "activity")] },
  fail: {
    "fails none": { entries: [taught("fire")], finds: ["2025-autumn 爱护校园教育 0 次，应有 1 次"] },
    "fails one where two are asked for": { entries: [taught("campus")], options: { times: 2 } },
  },
  ...untaught,
});

testRule(busDrill, {
  ...autumn,
  pass: { "takes one in the term": [bus, taught("bus", "drill")] },
  fail: {
    "takes no class for a drill": { entries: [bus, taught("bus")], finds: ["2025-autumn 没有组织校车应急演练"] },
  },
  unknown: { "is unknown where lessons are not kept": { entries: [bus], without: ["school/safety-lesson"] } },
});
