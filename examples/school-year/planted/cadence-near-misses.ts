import { at, both, correctionOf, data, excused, passes, passing, recorded } from "./craft.ts";
import type { NearMiss } from "./planted.ts";

const builder = "cadence";

const LUNCH = { id: "with-20260305-lunch", covers: "2026-03-05/lunch" };

export const cadenceNearMisses: readonly NearMiss[] = [
  {
    id: "patrol-before-midnight",
    builder,
    story: "23:58 才巡，仍是当天",
    change: { "fire-20251203-dorm-2": at("2025-12-03T23:58") },
    stays: [passes("general/daily-fire-patrol", "2025-12-03", "dorm-2")],
  },
  {
    id: "backfilled-as-log-closes",
    builder,
    story: "日结的那一分钟补录进来",
    change: { "fire-20260115-building-kg": recorded("2026-01-16T20:00") },
    stays: [passes("general/daily-fire-patrol", "2026-01-15", "building-kg")],
  },
  {
    id: "backfilled-last-minute",
    builder,
    story: "没有日结，补录期最后一分钟补上",
    drop: ["closed-20251018"],
    change: { "fire-20251018-building-office": recorded("2025-10-19T23:59") },
    stays: [passes("general/daily-fire-patrol", "2025-10-18", "building-office")],
  },
  {
    id: "make-up-sunday",
    builder,
    story: "调休的周日照常日管控",
    stays: [passes("canteen/daily-control", "2025-09-28", "kitchen-kg")],
  },
  {
    id: "holiday-needs-nothing",
    builder,
    story: "国庆和节后周六不供餐，没有陪餐和日管控",
    stays: [
      { rule: "canteen/eat-with", slot: "2025-10-01/lunch", key: [], verdict: "none" },
      { rule: "canteen/daily-control", slot: "2025-10-04", key: ["kitchen-main"], verdict: "none" },
    ],
  },
  {
    id: "new-year-make-up-sunday",
    builder,
    story: "元旦调休的周日有三餐陪餐",
    stays: passing("canteen/eat-with", "2026-01-04/breakfast", "2026-01-04/dinner"),
  },
  {
    id: "upkeep-fifteen-days",
    builder,
    story: "电梯维保正好隔十五天",
    change: { "upkeep-20260610-lift-1": at("2026-06-11T17:30") },
    stays: [passes("general/lift-upkeep", "after-2026-05-27T09:00", "lift-1")],
  },
  {
    id: "night-first-and-last-minute",
    builder,
    story: "除夕夜巡在开窗的第一分钟和关窗前一分钟",
    change: { "night-20260216-dorm-1-1": at("2026-02-16T22:00"), "night-20260216-dorm-1-2": at("2026-02-17T05:59") },
    stays: [passes("general/night-fire-patrol", "2026-02-16", "dorm-1")],
  },
  {
    id: "waste-excused",
    builder,
    story: "大雪封路，清运车进不来，已说明",
    drop: ["waste-20260320"],
    add: [
      excused("excused-20260320-waste", "2026-03-20", { rules: ["general/food-waste-daily"] }, "大雪封路，次日清运"),
    ],
    stays: [{ rule: "general/food-waste-daily", slot: "2026-03-20", key: [], verdict: "notApplicable" }],
  },
  {
    id: "rear-gate-excused",
    builder,
    story: "北侧门施工封闭一天，免巡",
    drop: ["campus-20251022-2"],
    add: [
      excused(
        "excused-20251022-gate",
        "2025-10-22",
        { rules: ["general/daily-patrol"], areas: ["gate-rear"] },
        "北侧门管网施工封闭",
      ),
    ],
    stays: [{ rule: "general/daily-patrol", slot: "2025-10-22", key: ["gate-rear"], verdict: "notApplicable" }],
  },
  {
    id: "review-sunday-night",
    builder,
    story: "周日 23:59 才写完周报告",
    change: { "weekly-20260327": at("2026-03-29T23:59") },
    stays: passing("canteen/weekly-review", "2026-W13"),
  },
  {
    id: "last-minute-of-month",
    builder,
    story: "月末最后一分钟看完灭火器",
    change: { "look-202601-ext-050": at("2026-01-31T23:59") },
    stays: [passes("general/extinguisher-check", "2026-01", "ext-050")],
  },
  {
    id: "two-readings-are-enough",
    builder,
    story: "记录仪少一个读数，两次已够",
    drop: ["cold-20260719-freezer-1-2"],
    stays: [passes("canteen/cold-store-read", "2026-07-19", "freezer-1")],
  },
  {
    id: "meal-first-and-last-minute",
    builder,
    story: "开饭第一分钟和收餐前一分钟陪餐",
    change: { "with-20251112-breakfast": at("2025-11-12T07:00"), "with-20251113-lunch": at("2025-11-13T12:49") },
    stays: passing("canteen/eat-with", "2025-11-12/breakfast", "2025-11-13/lunch"),
  },
  {
    id: "wrong-meal-corrected",
    builder,
    story: "午餐陪餐误记成晚餐，当天更正",
    change: { [LUNCH.id]: both(data({ meal: "dinner" }), (line) => ({ ...line, covers: "2026-03-05/dinner" })) },
    add: [
      correctionOf(
        {
          id: LUNCH.id,
          kind: "canteen/eat-with",
          at: "2026-03-05T11:41",
          covers: LUNCH.covers,
          area: "dining-main",
          actors: { by: "p-head-1" },
          data: { meal: "lunch" },
        },
        `${LUNCH.id}-right`,
        "2026-03-05T13:20",
      ),
    ],
    stays: passing("canteen/eat-with", LUNCH.covers),
  },
  {
    id: "entered-twice-alike",
    builder,
    story: "同一条巡查传了两遍，内容一样",
    twice: ["fire-20251120-dorm-1", "fire-20251120-dorm-2"],
    stays: [passes("general/daily-fire-patrol", "2025-11-20", "dorm-1")],
  },
  {
    id: "accounts-on-the-fifteenth",
    builder,
    story: "15日当天公示伙食账",
    change: { "post-20260812-accounts": at("2026-08-15T22:10") },
    stays: passing("canteen/accounts-posted", "2026-08-15"),
  },
  {
    id: "empty-box",
    builder,
    story: "一周没有来信，日结写明无事项",
    stays: passing("plan#opinion-box", "2025-12-12"),
  },
  {
    id: "june-meeting-before-july-window",
    builder,
    story: "六月、七月两次调度会的窗口相接，各算各的",
    stays: passing("canteen/monthly-review", "2026-06-30", "2026-07-03"),
  },
];
