import { row, testRule } from "@houqin/testing";
import { building, monday, officeBuilding } from "../trial/dormitory.ts";
import { absenceFollowed } from "./absence-followed.ts";
import { absencesListed } from "./absences-listed.ts";
import { keeperOnDuty } from "./keeper-on-duty.ts";
import { lightsOutRound } from "./lights-out-round.ts";
import { rollCall } from "./roll-call.ts";
import { womenKeeper } from "./women-keeper.ts";

const called = (at: string, group = "boarder", round = "evening", present = 120) =>
  row("general/headcount", at, { group, round, expected: 120, present }, { area: "dorm-1" });

testRule(rollCall, {
  ...monday,
  pass: {
    "takes a roll-call within the hours": [building, called("2025-11-10T21:00")],
    "takes the last minute, of employees": [building, called("2025-11-10T23:29", "staff")],
    "asks nothing of other buildings": [building, officeBuilding, called("2025-11-10T22:00")],
    "takes an earlier hour where it is set so": {
      entries: [building, called("2025-11-10T20:30")],
      options: { from: "20:00" },
    },
  },
  fail: {
    "fails a night without": { entries: [building], finds: ["dorm-1 2025-11-10 没有查寝"] },
    "fails one that came too late": [building, called("2025-11-10T23:30")],
    "fails one that is late where it is to be early": {
      entries: [building, called("2025-11-10T22:30")],
      options: { until: "22:30" },
    },
    "fails a Saturday without where every night counts": {
      entries: [building, called("2025-11-10T22:30")],
      period: { from: "2025-11-10", to: "2025-11-15" },
      options: { nights: "day" },
    },
    "fails one before the hours": [building, called("2025-11-10T20:59")],
    "does not take the count of the morning": [building, called("2025-11-10T22:00", "boarder", "morning")],
    "does not take the count of pupils in class": [building, called("2025-11-10T22:00", "pupil")],
  },
  unknown: {
    "is unknown where no roll-calls are kept": { entries: [building], without: ["general/headcount"] },
  },
});

const missing = (resident: string, reason = "leave", id = "a-1", at = "2025-11-10T22:20") =>
  row("dorm/absence", at, { resident, reason }, { id, area: "dorm-1" });
testRule(absencesListed, {
  ...monday,
  pass: {
    "takes a full house": [building, called("2025-11-10T22:00")],
    "takes two missing and two on the list": [
      building,
      called("2025-11-10T22:00", "boarder", "evening", 118),
      missing("s-1"),
      missing("s-2", "unknown", "a-2"),
    ],
  },
  fail: {
    "fails where one is not on the list": {
      entries: [building, called("2025-11-10T22:00", "boarder", "evening", 118), missing("s-1")],
      finds: ["dorm-1 2025-11-10 缺员和登记对不上：缺员人数=2、登记人数=1"],
    },
    "does not count the morning": [
      building,
      called("2025-11-10T22:00"),
      called("2025-11-10T07:00", "boarder", "morning", 119),
      missing("s-1"),
    ],
    "does not count pupils in class": [
      building,
      called("2025-11-10T22:00"),
      called("2025-11-10T22:10", "pupil", "evening", 119),
      missing("s-1"),
    ],
  },
  unknown: {
    "is unknown where no roll-calls are kept": { entries: [building], without: ["general/headcount"] },
  },
  exempt: {
    facts: {
      "general/headcount @area": "a roll-call of no building is none of this one",
      "dorm/absence @area": "an absence of no building is none of this one",
    },
  },
});

const lookedFor = (at: string) => row("dorm/absence-follow-up", at, { absence: "a-1", outcome: "已找到" });
testRule(absenceFollowed, {
  ...monday,
  pass: {
    "takes a call within the hour": [missing("s-1", "unknown"), lookedFor("2025-11-10T23:20")],
    "asks nothing of those on leave": [
      missing("s-1", "unknown"),
      lookedFor("2025-11-10T22:30"),
      missing("s-2", "leave", "a-2"),
    ],
  },
  fail: {
    "fails where nobody looked": [missing("s-1", "unknown")],
    "fails a call after the hour": [missing("s-1", "unknown"), lookedFor("2025-11-10T23:21")],
  },
  unknown: {
    "is unknown where no follow-ups are kept": {
      entries: [missing("s-1", "unknown")],
      without: ["dorm/absence-follow-up"],
    },
  },
});

const shift = (start: string, end: string, post = "dorm-keeper") =>
  row("general/shift", start, { post, start, end }, { area: "dorm-1" });
testRule(keeperOnDuty, {
  ...monday,
  pass: {
    "takes two shifts that meet": [
      building,
      shift("2025-11-09T21:00", "2025-11-10T07:00"),
      shift("2025-11-10T20:00", "2025-11-11T07:00"),
    ],
    "asks only at the hours of the option": {
      entries: [building, shift("2025-11-10T20:00", "2025-11-11T07:00")],
      options: { at: ["22:00"] },
    },
  },
  fail: {
    "fails an hour with nobody": [
      building,
      shift("2025-11-09T21:00", "2025-11-10T05:00"),
      shift("2025-11-10T20:00", "2025-11-11T07:00"),
    ],
    "does not take a guard": [
      building,
      shift("2025-11-09T21:00", "2025-11-10T07:00"),
      shift("2025-11-10T20:00", "2025-11-11T07:00", "guard"),
    ],
  },
  unknown: { "is unknown where no shifts are kept": { entries: [building], without: ["general/shift"] } },
});

const appointed = (houses: string, sex: string) =>
  row("dorm/keeper", "2025-11-10T09:00", { houses, sex }, { area: "dorm-1" });
testRule(womenKeeper, {
  ...monday,
  pass: { "takes a woman": [appointed("women", "female")] },
  fail: { "fails a man": [appointed("women", "male"), appointed("men", "male")] },
  none: { unknown: "an appointment always says whom and who" },
});

const walked = (at: string, topic = "dorm") => row("general/patrol", at, { topic, result: "ok" }, { area: "dorm-1" });
testRule(lightsOutRound, {
  ...monday,
  pass: {
    "takes a round after lights-out": [building, walked("2025-11-10T22:00")],
    "takes an earlier round where lights go out earlier": {
      entries: [building, walked("2025-11-10T21:30")],
      options: { from: "21:30" },
    },
  },
  fail: {
    "fails a night without": { entries: [building], finds: ["dorm-1 2025-11-10 熄灯后没有巡查"] },
    "fails a round before": [building, walked("2025-11-10T21:59")],
    "fails a round that comes too late": {
      entries: [building, walked("2025-11-10T23:00")],
      options: { until: "23:00" },
    },
    "does not take a round for fire": [building, walked("2025-11-10T22:30", "fire")],
  },
  unknown: { "is unknown where no rounds are kept": { entries: [building], without: ["general/patrol"] } },
});
