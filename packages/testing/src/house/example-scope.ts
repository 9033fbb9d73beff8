import * as z from "zod";
import { defineChecklist } from "../../../core/src/checklist/define-checklist.ts";
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
  canteen: definePack({ name: "canteen", title, entries: { foodSample }, rules: [sampleWeight] }),
};
