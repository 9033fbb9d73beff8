import { start } from "@houqin/core";
import { row, testRule } from "@houqin/testing";
import { hygieneSheet } from "../checklists/hygiene-sheet.ts";
import { building, monday, november, week } from "../trial/dormitory.ts";
import { aired } from "./aired.ts";
import { commonAreasCleaned } from "./common-areas-cleaned.ts";
import { disinfected } from "./disinfected.ts";
import { scoreFloor } from "./score-floor.ts";
import { scoreHolds } from "./score-holds.ts";
import { weeklyInspection } from "./weekly-inspection.ts";

const scored = (at: string, earned: number, changes: object = {}) =>
  row(
    "checklist/score",
    at,
    {
      checklist: "dorm/hygiene-sheet",
      earned,
      outOf: 100,
      vetoed: false,
      known: 9,
      open: 0,
      notApplicable: 0,
      ...changes,
    },
    { area: "dorm-1" },
  );

const inspected = (at: string, id: string) =>
  row("dorm/checked", at, { ...start(hygieneSheet, { facts: { sharing: 4 } }).inspection }, { id, area: "dorm-1" });
testRule(weeklyInspection, {
  ...week,
  pass: {
    "takes one room in the week": [building, inspected("2025-11-12T16:00", "c-1")],
    "takes two rooms where two are asked": {
      entries: [building, inspected("2025-11-12T16:00", "c-1"), inspected("2025-11-12T16:10", "c-2")],
      options: { times: 2 },
    },
  },
  fail: { "fails a week without": { entries: [building], finds: ["dorm-1 2025-W46 检查 0 间次，应查 1 间次"] } },
  unknown: { "is unknown where no sheets are kept": { entries: [building], without: ["dorm/checked"] } },
});

const noArea = { "checklist/score @area": "a score of no building is none of this one" };
testRule(scoreFloor, {
  ...november,
  pass: { "takes eighty on average": [building, scored("2025-11-12T16:00", 70), scored("2025-11-19T16:00", 90)] },
  fail: {
    "fails below": {
      entries: [building, scored("2025-11-12T16:00", 79)],
      finds: ["dorm-1 2025-11 平均 79 分，应达到 80 分"],
    },
    "does not count another sheet or a section": [
      building,
      scored("2025-11-12T16:00", 79),
      scored("2025-11-12T16:00", 100, { checklist: "general/room-check-sheet" }),
      scored("2025-11-12T16:00", 100, { section: "own" }),
    ],
  },
  unknown: {
    "is unknown where no scores are kept": {
      entries: [building],
      without: ["checklist/score", "general/checked", "dorm/checked", "dorm/cleaning-day-checked"],
    },
  },
  exempt: { facts: noArea },
});

testRule(scoreHolds, {
  ...november,
  pass: { "takes three points less": [building, scored("2025-10-15T16:00", 90), scored("2025-11-12T16:00", 87)] },
  fail: {
    "fails more than that": {
      entries: [building, scored("2025-10-15T16:00", 90), scored("2025-11-12T16:00", 86)],
      finds: ["dorm-1 2025-11 平均 86 分，退步了，对照前期应不低于 87 分"],
    },
    "fails against September where two months are looked back": {
      entries: [
        building,
        scored("2025-09-15T16:00", 95),
        scored("2025-10-15T16:00", 80),
        scored("2025-11-12T16:00", 85),
      ],
      options: { back: 2 },
    },
  },
  unknown: { "is unknown in the first month": [building, scored("2025-11-12T16:00", 90)] },
  exempt: { facts: noArea },
});

const cleaned = (task: string, at: string) => row("general/cleaning", at, { task }, { area: "dorm-1" });
testRule(disinfected, {
  ...week,
  pass: {
    "takes once a week": [building, cleaned("disinfect", "2025-11-12T16:00")],
    "takes twice where twice is asked": {
      entries: [building, cleaned("disinfect", "2025-11-12T16:00"), cleaned("disinfect", "2025-11-14T16:00")],
      options: { times: 2 },
    },
  },
  fail: { "does not take cleaning for it": [building, cleaned("clean", "2025-11-12T16:00")] },
  unknown: { "is unknown where no cleaning is logged": { entries: [building], without: ["general/cleaning"] } },
});

testRule(commonAreasCleaned, {
  ...monday,
  pass: {
    "takes once a day": [building, cleaned("clean", "2025-11-10T09:00")],
    "takes twice where twice is asked": {
      entries: [building, cleaned("clean", "2025-11-10T09:00"), cleaned("clean", "2025-11-10T15:00")],
      options: { times: 2 },
    },
  },
  fail: { "does not take disinfection for it": [building, cleaned("disinfect", "2025-11-10T09:00")] },
  unknown: { "is unknown where no cleaning is logged": { entries: [building], without: ["general/cleaning"] } },
});

const airedFor = (minutes: number, at = "2025-11-10T07:00") => row("dorm/airing", at, { minutes }, { area: "dorm-1" });
testRule(aired, {
  ...monday,
  pass: {
    "takes half an hour": [building, airedFor(30)],
    "takes twice where twice is asked": {
      entries: [building, airedFor(30), airedFor(30, "2025-11-10T17:00")],
      options: { times: 2 },
    },
  },
  fail: { "fails a minute less": [building, airedFor(29)] },
  unknown: { "is unknown where no airing is logged": { entries: [building], without: ["dorm/airing"] } },
});
