import {
  ceiling,
  countOf,
  createEngine,
  defineEntry,
  defineMetric,
  definePack,
  defineRule,
  from,
  limit,
  meanOf,
  personal,
  plainCalendar,
  quantity,
  quotient,
  reconcile,
  ref,
  sumOf,
} from "@houqin/core";
import { expect, test } from "vitest";
import * as z from "zod";
import { textReport } from "../report.ts";
import { say } from "../say.ts";

const bill = defineEntry("rent/bill", {
  title: { zh: "账单", en: "Bill" },
  data: z.object({
    due: quantity("CNY"),
    paid: quantity("CNY"),
    minutes: quantity("min"),
  }),
});
const flat = defineEntry("rent/flat", {
  title: { zh: "房屋", en: "Flat" },
  subject: "rent/flat",
  data: z.object({ name: z.string() }),
});
const tenant = defineEntry("rent/tenant", {
  title: { zh: "租户", en: "Tenant" },
  subject: "rent/tenant",
  data: z.object({ name: personal(z.string()) }),
});
const reading = defineEntry("rent/reading", {
  title: { zh: "抄表", en: "Reading" },
  data: z.object({ flat: ref("rent/flat"), tenant: ref("rent/tenant"), meter: z.string() }),
});
const collected = defineMetric({
  id: "rent/collected",
  title: { zh: "收缴率", en: "share collected" },
  unit: "1",
  metric: quotient(sumOf(bill, "paid"), sumOf(bill, "due")),
});
const wait = defineMetric({
  id: "rent/wait",
  title: { zh: "平均用时", en: "mean time" },
  unit: "min",
  metric: meanOf(bill, "minutes"),
});
const face = {
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "自定", en: "Our own" } },
  remedy: { zh: "催缴。", en: "Collect." },
  options: z.object({}),
} as const;
const rent = definePack({
  name: "rent",
  title: { zh: "租金", en: "Rent" },
  entries: { bill, flat, tenant, reading },
  metrics: [collected, wait],
  rules: [
    defineRule({
      ...face,
      id: "rent/collected",
      title: { zh: "收缴", en: "Collection" },
      requires: () => ceiling(collected, { atLeast: 1, period: "month" }),
    }),
    defineRule({
      ...face,
      id: "rent/quick",
      title: { zh: "快办", en: "Quick" },
      requires: () => ceiling(wait, { atMost: 20, period: "month", guard: { metric: collected, atLeast: 0.9 } }),
    }),
    defineRule({
      ...face,
      id: "rent/paid-whole",
      title: { zh: "单张付足", en: "Each bill whole" },
      requires: () => limit(bill, { divide: ["paid", "due"], share: true }, { atLeast: 0.9 }),
    }),
    defineRule({
      ...face,
      id: "rent/paid-enough",
      title: { zh: "单张", en: "Each bill" },
      requires: () => limit(bill, { divide: ["paid", "due"] }, { atLeast: 0.9 }),
    }),
    defineRule({
      ...face,
      id: "rent/agree",
      title: { zh: "账实相符", en: "Agreement" },
      requires: () => reconcile({ 收缴: collected, 抄表: countOf(reading) }, { period: "month" }),
    }),
    defineRule({
      ...face,
      id: "rent/read-once",
      title: { zh: "一表一抄", en: "Read once" },
      requires: () =>
        ceiling(countOf(from(reading, { key: ["flat", "meter"] })), {
          atMost: 1,
          period: "month",
          key: ["flat", "meter"],
        }),
    }),
    defineRule({
      ...face,
      id: "rent/tenant-once",
      title: { zh: "一户一抄", en: "One tenant" },
      requires: () =>
        ceiling(countOf(from(reading, { key: ["tenant"] })), { atMost: 1, period: "month", key: ["tenant"] }),
    }),
  ],
});
const engine = createEngine({ packs: [rent], calendar: plainCalendar });
const site = engine.readSite({
  id: "s",
  name: "中心",
  kind: "company",
  timeZone: "Asia/Shanghai",
  keeps: [
    { kind: "rent/bill", from: "2026-01-01" },
    { kind: "rent/reading", from: "2026-01-01" },
  ],
});
const plan = engine.readPlan({
  format: "houqin/plan@1",
  id: "p",
  title: "计划",
  period: "2026-03",
  tasks: [
    {
      id: "t",
      text: "每月抄表",
      requirement: { shape: "cadence", of: { kind: "rent/reading" }, every: { unit: "month" } },
    },
  ],
  goals: [
    { id: "g", text: "租金收齐", aim: { form: "atLeast", metric: "rent/collected", bound: 1, period: "month" } },
    { id: "h", text: "办得快", aim: { form: "atMost", metric: "rent/wait", bound: 20, period: "month" } },
  ],
});
const bills = [
  { due: 1100, paid: 778, minutes: 20 },
  { due: 0, paid: 0, minutes: 20 },
  { due: 0, paid: 0, minutes: 21 },
];
const entries = bills.map((data, index) => ({
  id: `b-${index}`,
  kind: "rent/bill" as const,
  at: `2026-03-1${index}`,
  data,
}));
const evaluation = engine.evaluate({ site, plan, entries, asOf: "2026-05-31" });
const catalogue = engine.catalogue(plan);

const things = [
  { id: "f-7", kind: "rent/flat" as const, at: "2026-01-01", subject: "f-7", data: { name: "柳园7号" } },
  { id: "t-1", kind: "rent/tenant" as const, at: "2026-01-01", subject: "t-1", data: { name: "王强" } },
];
const readings = ["2026-03-02", "2026-03-09"].map((at) => ({
  id: `r-${at}`,
  kind: "rent/reading" as const,
  at,
  data: { flat: "f-7", tenant: "t-1", meter: "f-7" },
}));
const named = engine.evaluate({ site, entries: [...things, ...readings], asOf: "2026-05-31" });

function told(rule: string, locale: "zh" | "en"): readonly string[] {
  return evaluation.findings
    .filter((finding) => finding.rule === rule && finding.verdict === "fail")
    .map((finding) => say(finding, catalogue, locale, site));
}

test("a share is told in percent, its bound too", () => {
  expect(told("rent/collected", "zh")).toEqual(["2026年3月 未达标：完成 70.7%，不应低于 100%"]);
  expect(told("rent/collected", "en")).toEqual(["2026-03 below target: found 70.7%, expected at least 100%"]);
});

test("a mean is told with two decimals", () => {
  expect(told("rent/quick", "zh")).toEqual(["2026年3月 超标：已达 20.33，不应超过 20"]);
});

test("what is worked out of one entry is told with three digits", () => {
  expect(told("rent/paid-enough", "en")).toEqual(["2026-03-10 00:00 too low: found 0.707, expected at least 0.9"]);
});

test("one field that is a share of another is told in percent", () => {
  expect(told("rent/paid-whole", "zh")).toEqual(["2026年3月10日 00:00 偏低：实测 70.7%，不应低于 90%"]);
});

test("the table of goals tells value and aim in the unit of the metric", () => {
  const report = textReport(evaluation, { catalogue, site, plan, locale: "zh" });
  expect(report).toMatch(/租金收齐 .*70\.7% +≥ 100%/);
  expect(report).toMatch(/办得快 .*20\.33 分钟 +≤ 20 /);
});

test("a thing is called by the name that its own entry gives; the parts of a key stand side by side", () => {
  const finding = named.findings.find(({ rule, verdict }) => rule === "rent/read-once" && verdict === "fail");
  expect(finding && say(finding, catalogue, "zh", site, named.names)).toBe(
    "柳园7号 f-7 2026年3月 超标：已达 2，不应超过 1",
  );
  expect(finding && say(finding, catalogue, "zh", site)).toBe("f-7 f-7 2026年3月 超标：已达 2，不应超过 1");
  expect(textReport(named, { catalogue, site, locale: "en" })).toContain("柳园7号 f-7 2026-03 above target");
});

test("what an entry tells of a person is not in the names of an evaluation", () => {
  expect(named.names).toEqual({ "rent/flat": { "f-7": "柳园7号" } });
  expect(evaluation.names).toBeUndefined();
});

test("a task of the plan that was missed says of what, without words of its own", () => {
  expect(told("plan#t", "zh")).toEqual(["2026年3月 “抄表”漏办：应有 1 次，实有 0 次"]);
  expect(told("plan#t", "en")).toEqual(["2026-03 Reading missed: found 0, expected 1"]);
});

test("figures that do not agree are called by their labels in Chinese, in English by what they are", () => {
  expect(told("rent/agree", "zh")[0]).toContain("收缴=0.707273、抄表=0");
  expect(told("rent/agree", "en")[0]).toContain("share collected = 0.707273, Reading = 0");
});
