import type { Line } from "../generator/entry.ts";
import { correctionOf, data, passing, withdrawn } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "ceiling";

function incident(id: string, time: string, category: string, severity: string, description: string): Line {
  return {
    id,
    kind: "general/incident",
    at: time,
    area: "building-kg",
    actors: { by: "p-nurse-2" },
    data: { category, severity, heardAt: time, persons: 0, description },
  };
}

const SMOKE = incident("incident-smoke", "2026-02-11T15:00", "fire", "slight", "烟感误报");
const TOASTER = incident("incident-toaster", "2025-12-10T08:10", "fire", "slight", "面包机跳闸");
const YEAR = { from: "2025-09-01T00:00", to: "2026-09-01T00:00" };

export const ceilingFaults: readonly Fault[] = [
  {
    id: "small-fire",
    builder,
    story: "垃圾桶起火，当场扑灭，但零火灾目标已破",
    add: [incident("incident-bin-fire", "2026-04-02T19:20", "fire", "slight", "垃圾桶冒烟起火，已扑灭")],
    findings: [
      {
        rule: "plan#zero-fire",
        slot: "plan",
        key: [],
        window: YEAR,
        message: "tooHigh",
        evidence: ["incident-bin-fire"],
      },
      {
        rule: "general/no-fire",
        slot: "plan",
        key: [],
        window: YEAR,
        message: "tooHigh",
        evidence: ["incident-bin-fire"],
      },
    ],
  },
  {
    id: "food-poisoning",
    builder,
    story: "三名学生食物中毒，两小时零一分才报告",
    add: [
      {
        ...incident("incident-poisoned", "2026-06-10T13:00", "food-poisoning", "general", "三名学生呕吐，疑似食物中毒"),
      },
      {
        id: "report-poisoned",
        kind: "general/report",
        at: "2026-06-10T15:01",
        actors: { by: "p-head-1" },
        data: { topic: "food-accident", about: "incident-poisoned", to: "市场监管局、卫健局" },
      },
      {
        id: "seal-poisoned",
        kind: "canteen/seal",
        at: "2026-06-10T13:40",
        area: "kitchen-main",
        actors: { by: "p-fso-1", witness: "p-fsd-1" },
        data: { about: "incident-poisoned", items: ["剩余饭菜", "当餐留样", "所用炊具"], place: "食堂保管室" },
      },
    ],
    findings: [
      {
        rule: "canteen/no-food-poisoning",
        slot: "plan",
        key: [],
        window: YEAR,
        message: "tooHigh",
        evidence: ["incident-poisoned"],
      },
      {
        rule: "canteen/accident-reported",
        slot: "incident-poisoned",
        key: [],
        window: { from: "2026-06-10T13:00", to: "2026-06-10T15:01" },
        message: "late",
        evidence: ["incident-poisoned", "report-poisoned"],
      },
    ],
  },
  {
    id: "theft",
    builder,
    story: "三月失窃一起，当月零失窃目标已破",
    add: [incident("incident-theft", "2026-03-24T12:40", "theft", "slight", "体育器材室失窃篮球两只")],
    findings: [
      {
        rule: "plan#no-theft",
        slot: "2026-03",
        key: [],
        window: { from: "2026-03-01T00:00", to: "2026-04-01T00:00" },
        message: "tooHigh",
        evidence: ["incident-theft"],
      },
      {
        rule: "school/no-security-incident",
        slot: "2026-spring",
        key: [],
        window: { from: "2026-03-02T00:00", to: "2026-07-04T00:00" },
        message: "tooHigh",
        evidence: ["incident-theft"],
      },
    ],
  },
];

export const ceilingNearMisses: readonly NearMiss[] = [
  {
    id: "false-alarm-withdrawn",
    builder,
    story: "烟感误报先记了火灾，随后撤销",
    add: [SMOKE, withdrawn(SMOKE.id, "2026-02-11T17:00", "误报")],
    stays: [{ rule: "general/accident-reported", slot: SMOKE.id, key: [], verdict: "none" }],
  },
  {
    id: "fire-was-equipment",
    builder,
    story: "面包机跳闸误记成火灾，更正为设备故障",
    add: [TOASTER, correctionOf(data({ category: "equipment" })(TOASTER), `${TOASTER.id}-right`, "2025-12-10T09:00")],
    stays: [{ rule: "general/accident-reported", slot: TOASTER.id, key: [], verdict: "none" }],
  },
  {
    id: "no-theft-in-april",
    builder,
    story: "四月没有失窃",
    stays: passing("plan#no-theft", "2026-04"),
  },
];
