import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";

const patrol = defineEntry("yard/patrol", { title: { zh: "巡查", en: "Patrol" }, data: z.object({}) });
const daily: Requirement = { shape: "cadence", of: { kind: patrol.id }, every: { unit: "day" } };
const weigh = defineEntry("yard/weighing", {
  title: { zh: "称重", en: "Weighing" },
  data: z.object({ grams: z.number() }),
});
const heavy: Requirement = { shape: "limit", of: { kind: weigh.id }, value: "grams", atLeast: 125 };
const rule = (id: `yard/${string}`, requirement: Requirement, lawful: boolean) =>
  defineRule({
    id,
    title: { zh: "规则", en: "Rule" },
    severity: "error",
    since: "2026.1",
    basis: lawful
      ? [{ law: "《校园管理办法》", clause: "第三条", confidence: "A1" }]
      : { none: { zh: "单位自定", en: "The house's own" } },
    remedy: { zh: "改", en: "Mend it" },
    options: z.object({}),
    requires: () => requirement,
  });
const pack = definePack({
  name: "yard",
  title: { zh: "院子", en: "Yard" },
  entries: { patrol, weigh },
  rules: [rule("yard/daily-patrol", daily, true), rule("yard/heavy", heavy, false)],
});
const engine = createEngine({ packs: [pack] });
const site = engine.readSite({ id: "s", name: "学校", kind: "school", timeZone: "Asia/Shanghai" });
const auditWith = (...requirements: readonly Requirement[]) => {
  const tasks = requirements.map((requirement, index) => ({ id: `t${index}`, text: "做", requirement }));
  return engine.audit({ site, plan: engine.readPlan({ id: "p", title: "计划", period: "2026-03", tasks }) });
};

test("a plan of words alone lacks every rule, each with its basis", () => {
  const { counts, gaps, lines } = auditWith();
  expect([counts.missing, gaps]).toEqual([2, 2]);
  expect(lines.map(({ rule, verdict, by, says }) => [rule, verdict, by, says])).toEqual([
    ["yard/daily-patrol", "missing", [], undefined],
    ["yard/heavy", "missing", [], undefined],
  ]);
  expect(lines[0]?.basis).toEqual([{ law: "《校园管理办法》", clause: "第三条", confidence: "A1" }]);
  expect(lines[1]?.basis).toEqual({ none: { zh: "单位自定", en: "The house's own" } });
});

test("monthly where the law says daily is weaker, by how often each has it done, and both are said in words", () => {
  const { gaps, lines } = auditWith({ ...daily, every: { unit: "month" } }, heavy);
  expect(gaps).toBe(1);
  const [patrols, weighings] = lines;
  expect(patrols).toMatchObject({ verdict: "weaker", by: ["t0"], basis: [{ clause: "第三条" }] });
  expect(patrols?.because).toMatchObject([{ parameter: "every", occasions: { required: 31, promised: 1 } }]);
  expect(patrols?.says).toEqual({
    required: { zh: "每天要有“巡查”", en: "Every day, record Patrol" },
    promised: { zh: "每月要有“巡查”", en: "Every month, record Patrol" },
  });
  // What is met differs in nothing.
  expect(weighings).toMatchObject({ verdict: "met", by: ["t1"], because: [] });
  expect(weighings?.says).toBeUndefined();
});

test("what asks for more is stricter, and what speaks of a thing in another way is for a person to compare", () => {
  expect(auditWith({ ...heavy, atLeast: 150 }).lines[1]).toMatchObject({
    verdict: "stricter",
    because: [{ parameter: "atLeast", numbers: [{ path: "", required: 125, promised: 150, by: 25 }] }],
    says: { promised: { zh: "“称重”的 grams 不低于 150" } },
  });
  const { counts, gaps, lines } = auditWith({ ...heavy, atLeast: undefined, atMost: 200 });
  expect(lines[1]).toMatchObject({ verdict: "incomparable", by: ["t0"] });
  expect([counts.incomparable, gaps]).toEqual([1, 1]);
});
