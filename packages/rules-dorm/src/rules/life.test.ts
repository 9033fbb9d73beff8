import { row, testRule } from "@houqin/testing";
import { building, monday, november, officeBuilding } from "../trial/dormitory.ts";
import { activityHeld } from "./activity-held.ts";
import { awardEarned } from "./award-earned.ts";
import { competitionHeld } from "./competition-held.ts";
import { facilitiesChecked } from "./facilities-checked.ts";
import { surveyHeld } from "./survey-held.ts";

const named = (title: string, score: number) =>
  row("dorm/room-award", "2025-11-10T16:00", { room: "r-301", title, score }, { area: "dorm-1" });
testRule(competitionHeld, {
  ...november,
  pass: { "takes one room": [named("civil", 92)] },
  fail: { "fails a month without": { entries: [], finds: ["2025-11 没有评比文明寝室"] } },
  unknown: { "is unknown where no awards are kept": { entries: [], without: ["dorm/room-award"] } },
});

testRule(awardEarned, {
  ...monday,
  pass: { "takes ninety, and ninety-five for a star": [named("civil", 90), named("star", 95)] },
  fail: { "fails less": [named("civil", 89)], "fails less for a star": [named("star", 94)] },
  none: { unknown: "an award always has its score" },
});

const activity = (theme: string, at = "2025-11-10T19:00") =>
  row("dorm/activity", at, { theme, people: 80 }, { area: "dorm-1" });
testRule(activityHeld, {
  ...november,
  pass: {
    "takes a talk": [building, activity("thought")],
    "takes two where two are asked": {
      entries: [building, activity("thought"), activity("safety", "2025-11-20T19:00")],
      options: { times: 2 },
    },
    "takes services where they count": { entries: [building, activity("service")], options: { themes: ["service"] } },
  },
  fail: { "does not take services": [building, activity("service")] },
  unknown: { "is unknown where no activities are kept": { entries: [building], without: ["dorm/activity"] } },
});

const asked = (about: string) =>
  row("general/survey", "2025-11-10T09:00", { about, group: "pupil", asked: 100, returned: 90, satisfied: 80 });
testRule(surveyHeld, {
  ...november,
  period: { from: "2025-07-01", to: "2025-12-31" },
  pass: { "takes one about the dormitory": [asked("dorm")] },
  fail: { "does not take one about the canteen": [asked("canteen")] },
  unknown: { "is unknown where no surveys are kept": { entries: [], without: ["general/survey"] } },
});

const checked = (topic: string, area: string) =>
  row("general/inspection", "2025-11-10T15:00", { topic, items: [] }, { area });
testRule(facilitiesChecked, {
  ...november,
  pass: {
    "takes one check": [building, officeBuilding, checked("facility", "dorm-1")],
    "asks it of the areas of the option": {
      entries: [building, officeBuilding, checked("facility", "office-1")],
      options: { areas: ["building"] },
    },
  },
  fail: { "does not take another check": [building, checked("hygiene", "dorm-1")] },
  unknown: {
    "is unknown where no inspections are kept": {
      entries: [building],
      without: ["general/inspection", "general/checked", "dorm/checked", "dorm/cleaning-day-checked"],
    },
  },
});
