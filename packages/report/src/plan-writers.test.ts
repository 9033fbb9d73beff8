import {
  cadence,
  createEngine,
  defineEntry,
  definePack,
  defineRule,
  from,
  plainCalendar,
  ref,
  type Site,
} from "@houqin/core";
import { expect, test } from "vitest";
import * as z from "zod";
import { auditText } from "./audit.ts";
import { loadText } from "./load.ts";
import { replanText } from "./replan.ts";
import { markdownReport } from "./report.ts";
import { responsibilityText } from "./responsibility.ts";
import { reviewMarkdown, reviewText } from "./review.ts";

const round = defineEntry("yard/round", {
  title: { zh: "巡查", en: "Round" },
  data: z.object({ fault: z.string().optional() }),
});
const daily = defineRule({
  id: "yard/daily",
  title: { zh: "每日巡查", en: "A round a day" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "本单位制度", en: "The site's own rule" } },
  remedy: { zh: "补巡", en: "Walk it" },
  requires: () => cadence(round, { every: "workday" }),
});
const yard = definePack({ name: "yard", title: { zh: "院子", en: "Yard" }, entries: { round }, rules: [daily] });
const engine = createEngine({ packs: [yard] });
const site: Site = {
  id: "s",
  name: "院",
  kind: "company",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "yard/round", from: "2026-03-01", backfillDays: 0 }],
  areas: [{ id: "lawn", name: "草坪" }],
  posts: [{ id: "guard", name: "保安" }],
  people: [],
};
const plan = engine.readPlan({
  id: "p",
  title: "三月计划",
  period: "2026-03",
  goals: [
    { id: "all", text: "管好院子" },
    {
      id: "clean",
      text: "零故障",
      owner: "guard",
      parent: "all",
      aim: { form: "zero", incidents: { kind: "yard/round", where: { fault: { exists: true } } } },
      history: [{ plan: "p0", period: "2026-02", asOf: "2026-03-01T00:00", verdict: "fail", was: 2 }],
    },
  ],
  tasks: [
    { id: "walk", text: "天天走一圈", owner: "guard", rule: "yard/daily", budget: "shoes" },
    { id: "talk", text: "加强教育" },
  ],
  budget: { lines: [{ id: "shoes", name: "劳保", unit: "CNY" }], appropriations: [{ line: "shoes", amount: 800 }] },
});
const entries = [
  { id: "r1", kind: "yard/round" as const, at: "2026-03-02T08:00", data: { fault: "灯坏" } },
  {
    id: "e1",
    kind: "ledger/excused" as const,
    at: "2026-03-03",
    data: { from: "2026-03-03", through: "2026-03-30", reason: "装修" },
  },
];
const options = { site, catalogue: engine.catalogue(plan), locale: "zh" } as const;

test("a review says what came of goals and tasks, why, and at what cost", () => {
  const line = { id: "l", kind: "budget/line" as const, at: "2026-03-01", subject: "shoes", data: { name: "劳保" } };
  const given = {
    id: "g",
    kind: "budget/appropriation" as const,
    at: "2026-03-01",
    data: { line: "shoes", amount: 800 },
  };
  const paid = { id: "x", kind: "budget/expense" as const, at: "2026-03-20", data: { line: "shoes", amount: 650 } };
  const review = engine.review({ site, plan, entries: [...entries, line, given, paid], asOf: "2026-04-03" });
  const text = reviewText(review, options);
  expect(text).toContain("三月计划：执行情况总结");
  expect(text).toContain("2026年3月1日 至 2026年3月31日，截至 2026年4月3日 24:00。目标 2 项");
  expect(text).toMatch(/零故障\s+保安\s+未完成\s+0.0%\s+连续 2 期没有达标；发现问题 1 项/);
  expect(text).toMatch(
    /天天走一圈\s+保安\s+部分落实\s+50.0%\s+支出 650 元；预算 800 元\s+发现问题 1 项；免办 20 次（装修）/,
  );
  expect(text).toMatch(/加强教育\s+—\s+只有文字/);
  expect(reviewMarkdown(review, { ...options, locale: "en" })).toContain("not met for 2 periods running; findings: 1");
});

test("an audit names the packs that tasks wait for in brackets of its language", () => {
  const audit = { ...engine.audit({ site, plan }), unsettled: [{ task: "walk", packs: ["roof", "cellar"] }] };
  expect(auditText(audit, { plan, locale: "zh" })).toContain("天天走一圈（roof、cellar）");
  expect(auditText(audit, { plan, locale: "en" })).toContain("not installed: 天天走一圈 (roof, cellar)");
});

test("responsibilities name each gap", () => {
  const text = responsibilityText(engine.responsibility({ site, plan, asOf: "2026-03-05" }), { ...options, plan });
  for (const gap of [
    "“加强教育”没有责任岗位",
    "保安 现在没有人在岗，涉及：天天走一圈、零故障",
    "草坪 没有责任人",
    "“加强教育”做没做没有记录可查",
  ])
    expect(text).toContain(gap);
});

test("load says who has too much", () => {
  const load = engine.workload({
    site,
    plan,
    from: "2026-03-02",
    to: "2026-03-08",
    capacities: { guard: { perWeek: 3 } },
  });
  expect(loadText(load, options)).toContain("各岗位工作量：2026年3月2日 至 2026年3月8日");
  expect(loadText(load, { ...options, locale: "en" })).toMatch(/week 10 of 2026\s+5/);
  expect(loadText(load, options)).toMatch(/保安\s+2026年第10周\s+5\s+0\s+3 件\s+超负荷/);
});

test("a re-plan says what moved and because of which days", () => {
  const calendar = {
    name: "announced",
    confirmed: { from: 0, through: 99999 },
    festivals: [],
    festivalDay: () => undefined,
    // 2026-03-20 off, and all other days worked.
    day: (day: number) => ({ working: day !== 20532, status: "confirmed" as const }),
  };
  const text = replanText(engine.replan({ site, plan, calendar, from: "2026-03-20", to: "2026-03-21" }), options);
  expect(text).toContain("日历变更后的计划调整：2026年3月20日 至 2026年3月21日");
  expect(text).toContain("改期 1 项，新增 0 项，取消 0 项，不变 0 项");
  expect(text).toContain("2026年3月20日 改为休息");
  expect(text).toMatch(/每日巡查\s+—\s+2026年3月20日\s+2026年3月21日\s+2026年3月20日、2026年3月21日/);
});

test("a re-plan gives nobody away whom the site file does not know", () => {
  const briefing = defineEntry("yard/briefing", {
    title: { zh: "交底", en: "Briefing" },
    data: z.object({ who: ref("site/person") }),
  });
  const briefed = defineRule({
    ...{ id: "yard/briefed", title: { zh: "每日交底", en: "A briefing a day" }, severity: "warn", since: "2026.1" },
    basis: { none: { zh: "本单位制度", en: "The site's own rule" } },
    remedy: { zh: "补交底", en: "Brief them" },
    requires: () => cadence(from(briefing, { key: ["who"] }), { each: { register: "site/people" }, every: "workday" }),
  });
  const own = definePack({ name: "yard", title: yard.title, entries: { briefing }, rules: [briefed] });
  const time = { slot: "2026-03-20", opens: "2026-03-20T00:00", due: "2026-03-21T00:00" };
  const change = { rule: "yard/briefed", key: ["王强"], before: time, because: ["2026-03-20"] };
  const replan = {
    ...engine.replan({ site, plan, calendar: plainCalendar, from: "2026-03-20", to: "2026-03-21" }),
    vanished: [change],
  };
  const text = replanText(replan, { ...options, catalogue: createEngine({ packs: [own] }).catalogue() });
  expect(text).toMatch(/每日交底\s+人员 [0-9a-f]{4}\s/);
  expect(text).not.toContain("王强");
});

test("a report tells goals as a tree with days since the last, and what tasks still have to do", () => {
  const evaluation = engine.evaluate({ site, plan, entries, asOf: "2026-03-12" });
  const text = markdownReport(evaluation, { ...options, plan });
  expect(text).toContain("按权重合计，目标完成度 0.0%，其中已知部分占 100.0%");
  expect(text).toMatch(/\| 管好院子 \|[^\n]*\n\| 其中：零故障 \| 保安 \| 未达标 \| +1 \| ≤ 0 \|/);
  expect(text).toContain("距上次发生（3月2日）已 10 天");
  expect(text).toContain("进度");
});
