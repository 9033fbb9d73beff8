import * as z from "zod";
import { defineChecklist } from "../../../core/src/checklist/define-checklist.ts";
import { createEngine } from "../../../core/src/engine/create-engine.ts";
import { defineEntry } from "../../../core/src/model/define-entry.ts";
import { Instant, quantity, ref } from "../../../core/src/model/field.ts";
import { defineRegister, raises } from "../../../core/src/requirement/builders/define-register.ts";
import { limit } from "../../../core/src/requirement/builders/limit.ts";
import { definePack } from "../../../core/src/rule/define-pack.ts";
import { defineRule } from "../../../core/src/rule/define-rule.ts";

const title = { zh: "示例", en: "Example" };
const foodSample = defineEntry("canteen/food-sample", {
  title,
  data: z.object({
    dish: z.string(),
    meal: z.enum(["lunch", "dinner"]).optional(),
    grams: quantity("g"),
    photos: z.array(z.string()).optional(),
  }),
  roles: ["by", "verifier"],
});
const sampleWeight = defineRule({
  id: "canteen/sample-weight",
  title,
  severity: "error",
  since: "2026.1",
  basis: { none: title },
  remedy: title,
  options: z.object({ minGrams: z.number().default(125) }),
  requires: ({ minGrams }) => limit(foodSample, "grams", { atLeast: minGrams }),
  messages: {
    tooLow: {
      zh: "{dish}只留了 {value} {unit}，应不少于 {bound} {unit}",
      en: "{dish}: a sample of {value} {unit}, expected at least {bound} {unit}",
    },
  },
});

const fireSheet = defineChecklist({
  id: "general/fire-sheet",
  version: "2026.1",
  title: { zh: "防火检查表", en: "Fire check sheet" },
  facts: [{ id: "areaKind", title: { zh: "区域类别", en: "kind of area" }, type: "text", values: ["dorm", "office"] }],
  sections: [
    {
      id: "escape",
      title: { zh: "疏散和器材", en: "Escape and gear" },
      items: [
        {
          id: "exits",
          type: "check",
          title: { zh: "疏散通道畅通", en: "Exits are clear" },
          severity: "general",
          evidence: { photos: "failed" },
        },
        {
          id: "extinguishers",
          type: "check",
          title: { zh: "灭火器在位、压力正常", en: "Extinguishers are in place and charged" },
          na: true,
        },
        {
          id: "chargers",
          type: "check",
          title: { zh: "无违规电器", en: "No banned appliances" },
          when: { fact: "areaKind", equals: "dorm" },
        },
      ],
    },
  ],
  scoring: { score: { items: "worth", adjust: [{ scaleTo: 100 }] } },
});

const canteen = definePack({ name: "canteen", title, entries: { foodSample }, rules: [sampleWeight] });
const engine = createEngine({ packs: [canteen] });
const site = engine.readSite({
  id: "qinghe",
  name: "青禾小学",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "canteen/food-sample", from: "2026-09-01" }],
  posts: [{ id: "cook", name: "厨师" }],
});
/** A month of a canteen: one goal, one task for each Friday, and one sample that is too small. */
const plan = engine.readPlan({
  id: "september",
  title: "九月食堂计划",
  period: "2026-09",
  goals: [
    {
      id: "samples",
      text: "九月留样不少于四次",
      owner: "cook",
      aim: { form: "atLeast", metric: { count: true, of: { kind: "canteen/food-sample" } }, bound: 4 },
    },
  ],
  tasks: [
    {
      id: "friday",
      text: "每周五留样",
      owner: "cook",
      minutes: 30,
      requirement: {
        shape: "cadence",
        of: { kind: "canteen/food-sample" },
        every: { unit: "weekday", on: ["FR"] },
        onNonWorkday: "after",
      },
    },
  ],
});
const sample = {
  id: "s-1",
  kind: "canteen/food-sample",
  at: "2026-09-04T11:40",
  data: { dish: "红烧肉", grams: 120 },
} as const;

/** What the examples of docstrings speak of without defining it. */
export const exampleScope: Readonly<Record<string, unknown>> = {
  z,
  foodSample,
  fireSheet,
  patrol: defineEntry("canteen/patrol", { title, data: z.object({}), roles: ["by"] }),
  event: defineEntry("general/event", { title, data: z.object({ startsAt: Instant }) }),
  approval: defineEntry("general/approval", { title, data: z.object({ event: ref("general/event") }), roles: ["by"] }),
  shift: defineEntry("general/shift", { title, data: z.object({}), roles: ["by"] }),
  certificates: defineRegister({ id: "canteen/certificates", key: ["person"], plus: [raises(foodSample)] }),
  naming: {
    kind: () => ({ zh: "订单", en: "order" }),
    register: () => title,
    registerUnit: () => undefined,
    raising: () => undefined,
    referred: () => undefined,
    metric: () => title,
    metricBody: () => undefined,
    metricUnit: () => undefined,
    festival: () => title,
    column: () => undefined,
  },
  sampleWeight,
  canteen,
  engine,
  site,
  plan,
  sample,
};
