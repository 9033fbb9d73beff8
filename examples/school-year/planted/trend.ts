import type { Line } from "../generator/entry.ts";
import { data, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "trend";

/** Food bought dearer, and passed on to the parents, so that the term still breaks even. */
function dearer(date: string, amount: number): readonly Line[] {
  const common = { at: `${date}T19:00`, covers: date, actors: { by: "p-accountant-1" } } as const;
  return [
    { ...common, id: `cost-dear-${date}`, kind: "canteen/cost", data: { group: "pupil", amount, line: "food" } },
    { ...common, id: `charge-dear-${date}`, kind: "canteen/charge", data: { group: "pupil", amount } },
  ];
}

function dear(id: string, month: string, next: string, amount: number): Fault {
  return {
    id,
    builder,
    story: `${month}每人次成本比上月涨了一成八`,
    add: dearer(`${month}-20`, amount),
    findings: [
      {
        rule: "canteen/cost-steady",
        slot: month,
        key: [],
        window: { from: `${month}-01T00:00`, to: `${next}-01T00:00` },
        message: "tooHigh",
        evidence: [],
      },
    ],
  };
}

export const trendFaults: readonly Fault[] = [
  dear("cost-up-in-december", "2025-12", "2026-01", 66_000),
  dear("cost-up-in-may", "2026-05", "2026-06", 55_000),
  {
    id: "saved-at-their-expense",
    builder,
    story: "用电没涨，但后勤满意率比上学期掉了，省电不算数",
    change: { "survey-2026-spring-logistics-pupil": data({ satisfied: 90 }) },
    findings: [
      {
        rule: "general/energy-falls",
        slot: "2026-spring",
        key: [],
        window: { from: "2026-03-02T00:00", to: "2026-07-04T00:00" },
        message: "guardFailed",
        evidence: [],
      },
    ],
  },
];

export const trendNearMisses: readonly NearMiss[] = [
  {
    id: "cost-up-a-little",
    builder,
    story: "十月每人次成本涨一成四，仍在一成五以内",
    add: dearer("2025-10-20", 40_000),
    stays: passing("canteen/cost-steady", "2025-10"),
  },
  {
    id: "cost-back-to-normal",
    builder,
    story: "六月回落到平常",
    stays: passing("canteen/cost-steady", "2026-06"),
  },
];
