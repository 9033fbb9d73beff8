import type { Line } from "../generator/entry.ts";
import { data, passes, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "ratio";

function charge(id: string, date: string, amount: number): Line {
  return {
    id,
    kind: "canteen/charge",
    at: `${date}T18:50`,
    covers: date,
    actors: { by: "p-accountant-1" },
    data: { group: "pupil", amount },
  };
}

/** Cooks nothing but rice all week, as far as its foods go. */
function monotonous(line: Line): Line {
  const dishes = line.data.meals as readonly Record<string, unknown>[];
  return data({ meals: dishes.map((dish) => ({ ...dish, foods: ["大米"] })) })(line);
}

const surveys = (term: string, about: string, ...groups: readonly string[]) =>
  groups.map((group) => `survey-${term}-${about}-${group}`);

export const ratioFaults: readonly Fault[] = [
  {
    id: "pupils-dissatisfied",
    builder,
    story: "上学期学生对食堂的满意率掉到七成",
    change: { "survey-2025-autumn-canteen-pupil": data({ satisfied: 210 }) },
    findings: [
      {
        rule: "general/satisfaction",
        slot: "2025-autumn",
        key: ["canteen"],
        window: { from: "2025-09-01T00:00", to: "2026-01-24T00:00" },
        message: "tooLow",
        evidence: surveys("2025-autumn", "canteen", "pupil", "parent", "staff"),
      },
    ],
  },
  {
    id: "meal-money-left-over",
    builder,
    story: "下学期一笔补收六万元，伙食费盈余超过百分之二",
    add: [charge("charge-extra-spring", "2026-05-29", 60_000)],
    findings: [
      {
        rule: "canteen/meal-balance",
        slot: "2026-spring",
        key: [],
        window: { from: "2026-03-02T00:00", to: "2026-07-04T00:00" },
        message: "tooHigh",
        evidence: [],
      },
    ],
  },
  {
    id: "monotonous-week",
    builder,
    story: "一周食谱写得只剩大米",
    change: { "menu-20260323-pupil": monotonous },
    findings: [
      {
        rule: "canteen/food-variety",
        slot: "2026-W13",
        key: [],
        window: { from: "2026-03-23T00:00", to: "2026-03-30T00:00" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "few-answered",
    builder,
    story: "下学期宿舍问卷只收回一小半，回收率没到九成",
    change: { "survey-2026-spring-dorm-parent": data({ returned: 110, satisfied: 100 }) },
    findings: [
      {
        rule: "plan#survey-return",
        slot: "2026-spring",
        key: ["dorm"],
        window: { from: "2026-03-02T00:00", to: "2026-07-04T00:00" },
        message: "tooLow",
        evidence: surveys("2026-spring", "dorm", "pupil", "parent", "staff"),
      },
    ],
  },
];

export const ratioNearMisses: readonly NearMiss[] = [
  {
    id: "eighty-five-per-cent",
    builder,
    story: "下学期食堂满意率正好85%",
    change: {
      "survey-2026-spring-canteen-pupil": data({ returned: 288, satisfied: 268 }),
      "survey-2026-spring-canteen-parent": data({ returned: 392, satisfied: 310 }),
    },
    stays: [passes("general/satisfaction", "2026-spring", "canteen")],
  },
  {
    id: "autumn-breaks-even",
    builder,
    story: "上学期盈余约百分之一",
    stays: passing("canteen/meal-balance", "2025-autumn"),
  },
  {
    id: "other-weeks-varied",
    builder,
    story: "前后两周的食谱种类够多",
    stays: passing("canteen/food-variety", "2026-W12", "2026-W14"),
  },
];
