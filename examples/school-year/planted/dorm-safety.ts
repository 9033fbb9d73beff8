import type { Line } from "../generator/entry.ts";
import { corrections } from "../generator/issues.ts";
import { answering, correctionOf, data, days, ofRow, onDay, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

function found(id: string, time: string, item: string, room: string): Line {
  return {
    id,
    kind: "dorm/contraband",
    at: time,
    area: "dorm-1",
    actors: { by: "p-deputy-1" },
    data: { item, room, watts: 800 },
  };
}

function dealtWith(id: string, time: string): Line {
  return {
    id: `${id}-handled`,
    kind: "dorm/contraband-handled",
    at: time,
    actors: { by: "p-keeper-01" },
    data: { found: id, keeping: "sent-home", talk: "与学生和家长谈话，签承诺书" },
  };
}

const SHEET = "tidy-20260701-dorm-1-2";
const PLAN = {
  measure: "没收电热锅，全楼复查",
  dueOn: "2026-07-10",
  department: "总务处",
  responsible: "p-logistics-1",
  money: 0,
};

/** A banned appliance was found, and here is the plan of correction. */
const COOKER = { value: "fail", note: "床下电热锅", photos: [`${SHEET}.jpg`], issue: PLAN };

const tried: Line = {
  id: "exits-20260416-again",
  kind: "dorm/exit-test",
  at: "2026-04-16T14:40",
  area: "dorm-1",
  actors: { by: "p-keeper-02" },
  data: { exits: 4, opened: 3 },
};

export const dormSafetyFaults: readonly Fault[] = [
  {
    id: "cooker-under-the-bed",
    builder: "ceiling",
    story: "放假前查出电热锅，整间记零分，全楼当月不达标",
    change: { [SHEET]: answering("appliances", COOKER) },
    add: [
      found("contraband-20260701", "2026-07-01T15:40", "cooker", "room-1-208"),
      dealtWith("contraband-20260701", "2026-07-02T10:00"),
      ...corrections(`${SHEET}/issue/appliances`, "dorm-1", "general", "2026-07-02", "2026-07-03"),
    ],
    findings: [
      {
        rule: "dorm/no-contraband",
        slot: "2026-07",
        key: [],
        window: days("2026-07-01", "2026-08-01"),
        message: "tooHigh",
        evidence: ["contraband-20260701"],
      },
      {
        rule: "dorm/score-floor",
        slot: "2026-07",
        key: ["dorm-1"],
        window: days("2026-07-01", "2026-08-01"),
        message: "tooLow",
        evidence: ["tidy-20260701-dorm-1-1/score", "tidy-20260701-dorm-1-2/score", "tidy-20260701-dorm-1-3/score"],
      },
      {
        rule: "dorm/score-holds",
        slot: "2026-07",
        key: ["dorm-1"],
        window: days("2026-07-01", "2026-08-01"),
        message: "tooLow",
        evidence: ["tidy-20260701-dorm-1-1/score", "tidy-20260701-dorm-1-2/score", "tidy-20260701-dorm-1-3/score"],
      },
    ],
  },
  {
    id: "heater-left-for-a-week",
    builder: "followUp",
    story: "查出电热毯，一周后才处理",
    add: [
      found("contraband-20251211", "2025-12-11T15:40", "heater", "room-1-305"),
      dealtWith("contraband-20251211", "2025-12-18T10:00"),
    ],
    findings: [
      {
        rule: "dorm/no-contraband",
        slot: "2025-12",
        key: [],
        window: days("2025-12-01", "2026-01-01"),
        message: "tooHigh",
        evidence: ["contraband-20251211"],
      },
      {
        ...ofRow("dorm/contraband-handled", "contraband-20251211", "late", "contraband-20251211-handled"),
        window: { from: "2025-12-11T15:40", to: "2025-12-16T00:00" },
      },
    ],
  },
  {
    id: "exits-not-tried",
    builder: "cadence",
    story: "四月没试开2号楼的安全出口",
    drop: ["exits-20260416-dorm-2"],
    findings: [
      {
        rule: "dorm/exits-tested",
        slot: "2026-04",
        key: ["dorm-2"],
        window: days("2026-04-01", "2026-05-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "exit-locked",
    builder: "limit",
    story: "1号楼四个出口有一个打不开",
    change: { "exits-20251113-dorm-1": data({ opened: 3 }) },
    findings: [onDay("2025-11-13", ofRow("dorm/exits-open", "exits-20251113-dorm-1", "tooHigh"))],
  },
  {
    id: "not-searched",
    builder: "cadence",
    story: "五月没查1号楼的违规用电",
    drop: ["search-20260514-dorm-1"],
    findings: [
      {
        rule: "dorm/appliance-check",
        slot: "2026-05",
        key: ["dorm-1"],
        window: days("2026-05-01", "2026-06-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "bunk-came-down",
    builder: "ceiling",
    story: "2号楼上铺护栏脱落，幸未伤人",
    add: [
      {
        id: "incident-bunk",
        kind: "general/incident",
        at: "2026-04-28T20:40",
        area: "dorm-2",
        actors: { by: "p-keeper-06" },
        data: {
          category: "equipment",
          severity: "slight",
          heardAt: "2026-04-28T20:45",
          persons: 0,
          description: "上铺护栏脱落，已更换",
        },
      },
    ],
    findings: [
      {
        rule: "dorm/no-accident",
        slot: "plan",
        key: ["dorm-2"],
        window: days("2025-09-01", "2026-09-01"),
        message: "tooHigh",
        evidence: ["incident-bunk"],
      },
    ],
  },
];

export const dormSafetyNearMisses: readonly NearMiss[] = [
  {
    id: "exit-mistyped",
    builder: "limit",
    story: "四个出口都打开了，误填成三个，当场更正",
    add: [tried, correctionOf(data({ opened: 4 })(tried), `${tried.id}-right`, "2026-04-16T15:00")],
    stays: passing("dorm/exits-open", tried.id),
  },
  {
    id: "water-off-is-no-accident",
    builder: "ceiling",
    story: "1号楼停水两小时，不算宿舍事故",
    add: [
      {
        id: "incident-dorm-water",
        kind: "general/incident",
        at: "2026-05-06T20:10",
        area: "dorm-1",
        actors: { by: "p-keeper-01" },
        data: {
          category: "service-interruption",
          severity: "general",
          heardAt: "2026-05-06T20:12",
          persons: 0,
          description: "水泵跳闸，停水两小时",
        },
      },
    ],
    stays: [{ rule: "general/accident-reported", slot: "incident-dorm-water", key: [], verdict: "none" }],
  },
];
