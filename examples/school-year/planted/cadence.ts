import { at, both, correctionOf, data, days, excused, recorded } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "cadence";

export const cadenceFaults: readonly Fault[] = [
  {
    ...{ id: "fire-patrol-missed", builder, story: "1号宿舍楼一天没有防火巡查" },
    drop: ["fire-20251112-dorm-1"],
    findings: [
      { rule: "general/daily-fire-patrol", slot: "2025-11-12", key: ["dorm-1"], window: days("2025-11-12", "2025-11-13"), message: "missed", evidence: [] },
    ],
  },
  {
    ...{ id: "fire-patrol-late-backfill", builder, story: "调休上班的周六巡了没记，过了补录期才补" },
    change: { "fire-20260509-kitchen-main": recorded("2026-05-12T09:00") },
    findings: [
      { rule: "general/daily-fire-patrol", slot: "2026-05-09", key: ["kitchen-main"], window: days("2026-05-09", "2026-05-10"), message: "lateBackfilled", evidence: ["fire-20260509-kitchen-main"] },
    ],
  },
  {
    ...{ id: "night-round-missed", builder, story: "跨年夜2号宿舍楼只巡了一次" },
    drop: ["night-20251231-dorm-2-2"],
    findings: [
      { rule: "general/night-fire-patrol", slot: "2025-12-31", key: ["dorm-2"], window: { from: "2025-12-31T22:00", to: "2026-01-01T06:00" }, message: "missed", evidence: ["night-20251231-dorm-2-1"] },
    ],
  },
  {
    ...{ id: "night-round-late", builder, story: "第二次夜巡拖到早上六点整" },
    change: { "night-20260318-dorm-1-2": at("2026-03-19T06:00") },
    findings: [
      { rule: "general/night-fire-patrol", slot: "2026-03-18", key: ["dorm-1"], window: { from: "2026-03-18T22:00", to: "2026-03-19T06:00" }, message: "late", evidence: ["night-20260318-dorm-1-1", "night-20260318-dorm-1-2"] },
    ],
  },
  {
    ...{ id: "extinguisher-not-looked-at", builder, story: "二月漏看一具灭火器" },
    drop: ["look-202602-ext-017"],
    findings: [
      { rule: "general/extinguisher-check", slot: "2026-02", key: ["ext-017"], window: days("2026-02-01", "2026-03-01"), message: "missed", evidence: [] },
    ],
  },
  {
    ...{ id: "lift-upkeep-late", builder, story: "电梯两次维保隔了十七天" },
    change: { "upkeep-20251112-lift-1": at("2025-11-15T09:00") },
    findings: [
      { rule: "general/lift-upkeep", slot: "after-2025-10-29T09:00", key: ["lift-1"], window: { from: "2025-10-29T09:00", to: "2025-11-14T00:00" }, message: "late", evidence: ["upkeep-20251112-lift-1"] },
    ],
  },
  {
    ...{ id: "daily-control-missed", builder, story: "国庆后调休的周六，幼儿园厨房没做日管控，当天也就没有巡视" },
    drop: ["control-20251011-kitchen-kg"],
    findings: [
      { rule: "canteen/daily-control", slot: "2025-10-11", key: ["kitchen-kg"], window: days("2025-10-11", "2025-10-12"), message: "missed", evidence: [] },
      { rule: "general/daily-patrol", slot: "2025-10-11", key: ["kitchen-kg"], window: days("2025-10-11", "2025-10-12"), message: "missed", evidence: [] },
    ],
  },
  {
    ...{ id: "weekly-review-missed", builder, story: "一周没做食品安全周排查" },
    drop: ["weekly-20251121"],
    findings: [
      { rule: "canteen/weekly-review", slot: "2025-11-21", key: [], window: days("2025-11-17", "2025-11-22"), message: "missed", evidence: [] },
    ],
  },
  {
    ...{ id: "nobody-ate-with-pupils", builder, story: "晚餐没人陪餐" },
    drop: ["with-20260416-dinner"],
    findings: [
      { rule: "canteen/eat-with", slot: "2026-04-16/dinner", key: [], window: { from: "2026-04-16T17:10", to: "2026-04-16T18:10" }, message: "missed", evidence: [] },
    ],
  },
  {
    ...{ id: "accounts-late", builder, story: "寒假里伙食账拖到24日才公示" },
    change: { "post-20260211-accounts": at("2026-02-24T10:00") },
    findings: [
      { rule: "canteen/accounts-posted", slot: "2026-02-15", key: [], window: days("2026-02-01", "2026-02-16"), message: "late", evidence: ["post-20260211-accounts"] },
    ],
  },
  {
    ...{ id: "waste-stayed", builder, story: "餐厨垃圾当天没运走" },
    drop: ["waste-20260612"],
    findings: [
      { rule: "canteen/waste-daily", slot: "2026-06-12", key: [], window: days("2026-06-12", "2026-06-13"), message: "missed", evidence: [] },
    ],
  },
  {
    ...{ id: "logger-dropped-out", builder, story: "暑假里温度记录仪断线，2号冷冻柜一天只有一个读数" },
    drop: ["cold-20260718-freezer-2-2", "cold-20260718-freezer-2-3"],
    findings: [
      { rule: "canteen/cold-store-read", slot: "2026-07-18", key: ["freezer-2"], window: days("2026-07-18", "2026-07-19"), message: "missed", evidence: ["cold-20260718-freezer-2-1"] },
    ],
  },
  {
    ...{ id: "monthly-meeting-missed", builder, story: "三月没开月调度会" },
    drop: ["monthly-20260330"],
    findings: [
      { rule: "canteen/monthly-review", slot: "2026-03-31", key: [], window: days("2026-03-18", "2026-04-01"), message: "missed", evidence: [] },
    ],
  },
  {
    ...{ id: "survey-forgot-staff", builder, story: "下学期食堂测评漏了教职工" },
    drop: ["survey-2026-spring-canteen-staff"],
    findings: [
      { rule: "canteen/survey-each-term", slot: "2026-spring", key: ["staff"], window: days("2026-03-02", "2026-07-04"), message: "missed", evidence: [] },
    ],
  },
];

const passes = (rule: string, slot: string, ...key: readonly string[]) => [{ rule, slot, key, verdict: "pass" as const }];
const LUNCH = { id: "with-20260305-lunch", covers: "2026-03-05/lunch" };

export const cadenceNearMisses: readonly NearMiss[] = [
  { id: "patrol-before-midnight", builder, story: "23:58 才巡，仍是当天", change: { "fire-20251203-dorm-2": at("2025-12-03T23:58") }, stays: passes("general/daily-fire-patrol", "2025-12-03", "dorm-2") },
  { id: "backfilled-as-log-closes", builder, story: "日结的那一分钟补录进来", change: { "fire-20260115-building-kg": recorded("2026-01-16T20:00") }, stays: passes("general/daily-fire-patrol", "2026-01-15", "building-kg") },
  { id: "backfilled-last-minute", builder, story: "没有日结，补录期最后一分钟补上", drop: ["closed-20251018"], change: { "fire-20251018-building-office": recorded("2025-10-19T23:59") }, stays: passes("general/daily-fire-patrol", "2025-10-18", "building-office") },
  { id: "make-up-sunday", builder, story: "调休的周日照常日管控", stays: passes("canteen/daily-control", "2025-09-28", "kitchen-kg") },
  { id: "holiday-needs-nothing", builder, story: "国庆和节后周六不供餐，没有陪餐和日管控", stays: [
    { rule: "canteen/eat-with", slot: "2025-10-01/lunch", key: [], verdict: "none" },
    { rule: "canteen/daily-control", slot: "2025-10-04", key: ["kitchen-main"], verdict: "none" },
  ] },
  { id: "new-year-make-up-sunday", builder, story: "元旦调休的周日有三餐陪餐", stays: [...passes("canteen/eat-with", "2026-01-04/breakfast"), ...passes("canteen/eat-with", "2026-01-04/dinner")] },
  { id: "upkeep-fifteen-days", builder, story: "电梯维保正好隔十五天", change: { "upkeep-20260610-lift-1": at("2026-06-11T17:30") }, stays: passes("general/lift-upkeep", "after-2026-05-27T09:00", "lift-1") },
  { id: "night-first-and-last-minute", builder, story: "除夕夜巡在开窗的第一分钟和关窗前一分钟", change: { "night-20260216-dorm-1-1": at("2026-02-16T22:00"), "night-20260216-dorm-1-2": at("2026-02-17T05:59") }, stays: passes("general/night-fire-patrol", "2026-02-16", "dorm-1") },
  { id: "waste-excused", builder, story: "大雪封路，清运车进不来，已说明", drop: ["waste-20260320"], add: [excused("excused-20260320-waste", "2026-03-20", { rules: ["canteen/waste-daily"] }, "大雪封路，次日清运")], stays: [{ rule: "canteen/waste-daily", slot: "2026-03-20", key: [], verdict: "notApplicable" }] },
  { id: "rear-gate-excused", builder, story: "北侧门施工封闭一天，免巡", drop: ["campus-20251022-2"], add: [excused("excused-20251022-gate", "2025-10-22", { rules: ["general/daily-patrol"], areas: ["gate-rear"] }, "北侧门管网施工封闭")], stays: [{ rule: "general/daily-patrol", slot: "2025-10-22", key: ["gate-rear"], verdict: "notApplicable" }] },
  { id: "review-friday-night", builder, story: "周五 23:59 才写完周报告", change: { "weekly-20260327": at("2026-03-27T23:59") }, stays: passes("canteen/weekly-review", "2026-03-27") },
  { id: "last-minute-of-month", builder, story: "月末最后一分钟看完灭火器", change: { "look-202601-ext-050": at("2026-01-31T23:59") }, stays: passes("general/extinguisher-check", "2026-01", "ext-050") },
  { id: "two-readings-are-enough", builder, story: "记录仪少一个读数，两次已够", drop: ["cold-20260719-freezer-1-2"], stays: passes("canteen/cold-store-read", "2026-07-19", "freezer-1") },
  { id: "meal-first-and-last-minute", builder, story: "开饭第一分钟和收餐前一分钟陪餐", change: { "with-20251112-breakfast": at("2025-11-12T07:00"), "with-20251113-lunch": at("2025-11-13T12:49") }, stays: [...passes("canteen/eat-with", "2025-11-12/breakfast"), ...passes("canteen/eat-with", "2025-11-13/lunch")] },
  { id: "wrong-meal-corrected", builder, story: "午餐陪餐误记成晚餐，当天更正", change: { [LUNCH.id]: both(data({ meal: "dinner" }), (line) => ({ ...line, covers: "2026-03-05/dinner" })) }, add: [correctionOf({ id: LUNCH.id, kind: "canteen/eat-with", at: "2026-03-05T11:41", covers: LUNCH.covers, area: "dining-main", actors: { by: "p-head-1" }, data: { meal: "lunch" } }, `${LUNCH.id}-right`, "2026-03-05T13:20")], stays: passes("canteen/eat-with", LUNCH.covers) },
  { id: "entered-twice-alike", builder, story: "同一条巡查传了两遍，内容一样", twice: ["fire-20251120-dorm-1", "fire-20251120-dorm-2"], stays: passes("general/daily-fire-patrol", "2025-11-20", "dorm-1") },
  { id: "accounts-on-the-fifteenth", builder, story: "15日当天公示伙食账", change: { "post-20260812-accounts": at("2026-08-15T22:10") }, stays: passes("canteen/accounts-posted", "2026-08-15") },
  { id: "june-meeting-before-july-window", builder, story: "六月、七月两次调度会的窗口相接，各算各的", stays: [...passes("canteen/monthly-review", "2026-06-30"), ...passes("canteen/monthly-review", "2026-07-03")] },
];
