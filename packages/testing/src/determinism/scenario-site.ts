import type { Plan, Site } from "@houqin/core";

/** A school with a little of everything, whose records began on several days. */
export function scenarioSite(kinds: readonly string[]): Site {
  return {
    id: "s",
    name: "青禾 İlkokulu",
    kind: "school",
    timeZone: "Asia/Shanghai",
    keeps: kinds
      .filter((_, index) => index % 7 !== 3)
      .map((kind, index) => ({ kind, from: index % 5 === 0 ? "2025-09-08" : "2025-09-01" })),
    schedule: {
      terms: [{ id: "2025-1", from: "2025-09-01", to: "2026-01-23" }],
      meals: [
        { id: "breakfast", from: "06:50", to: "07:50" },
        { id: "lunch", from: "11:20", to: "12:40" },
        { id: "dinner", from: "17:00", to: "18:20" },
      ],
      closures: [{ from: "2025-09-24", to: "2025-09-25", reason: "台风停课" }],
    },
    areas: ["kitchen", "dining", "dorm", "gate"].map((kind, index) => ({ id: `area-${index + 1}`, name: kind, kind })),
    posts: ["cook", "guard", "electrician"].map((name, index) => ({ id: `post-${index + 1}`, name })),
    people: ["阿一", "İnci", "ınci", "张二"].map((name, index) => ({
      id: `person-${index + 1}`,
      name,
      post: `post-${(index % 3) + 1}`,
      ...(index === 3 ? { until: "2025-10-20" } : {}),
    })),
    assets: ["lift", "meter", "fridge", "extinguisher"].map((category, index) => ({
      id: `asset-${index + 1}`,
      name: category,
      category,
      area: `area-${index + 1}`,
    })),
  };
}

/** A plan with goals, tasks that adopt, settle anew, bring their own, only speak, or ask for a pack that is not here. */
export const scenarioPlan: Plan = {
  id: "p",
  title: "2025 年秋季学期工作计划",
  period: "2025-09-01/2025-11-30",
  goals: [
    {
      id: "no-fire",
      text: "不发生火灾",
      target: { shape: "target", metric: "general/fires", period: "plan", atMost: 0 },
    },
    {
      id: "repairs",
      text: "报修及时",
      owner: "post-3",
      weight: 2,
      target: { shape: "target", metric: "general/repairs-on-time", period: "month", atLeast: 0.9 },
    },
  ],
  tasks: [
    { id: "weigh", rule: "canteen/sample-weight", options: { minGrams: 150 }, owner: "post-1" },
    { id: "patrol", rule: "general/daily-patrol", owner: "post-2" },
    { id: "own", requirement: { shape: "cadence", of: { kind: "x/a" }, every: { unit: "week" } }, goal: "repairs" },
    { id: "words", text: "召开后勤工作会议" },
    { id: "elsewhere", rule: "dorm/night-check" },
  ],
};
