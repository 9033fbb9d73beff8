import { defineEntry } from "@houqin/core";
import * as z from "zod";

const Degree = z.int().min(1).max(5);

/**
 * A hazard and how grave it is 危险源: likelihood × consequence, each of 1 to 5, is its `risk`.
 *
 * @example
 * risk.data.safeParse({ title: "Wet stairs", likelihood: 3, consequence: 4, risk: 10 }).success; //=> false
 */
export const risk = defineEntry("general/risk", {
  title: { zh: "危险源", en: "Risk" },
  label: "title",
  fields: {
    title: { zh: "危险源", en: "hazard" },
    likelihood: { zh: "可能性", en: "likelihood" },
    consequence: { zh: "后果", en: "consequence" },
    risk: { zh: "风险值", en: "risk value" },
    by: { zh: "辨识人", en: "assessor" },
  },
  data: z
    .object({ title: z.string(), likelihood: Degree, consequence: Degree, risk: z.int().min(1).max(25) })
    .refine(({ likelihood, consequence, risk: product }) => product === likelihood * consequence, {
      path: ["risk"],
      message: "expected likelihood times consequence",
    }),
  roles: ["by"],
  backfillDays: 7,
});

/**
 * What keeps a hazard in check 管控措施. `risk` is the id of that entry.
 */
export const riskControl = defineEntry("general/risk-control", {
  title: { zh: "管控措施", en: "Control" },
  label: "measure",
  fields: {
    risk: { zh: "危险源", en: "hazard" },
    measure: { zh: "措施", en: "measure" },
    owner: { zh: "管控责任人", en: "owner" },
  },
  data: z.object({ risk: z.string(), measure: z.string() }),
  roles: ["owner"],
  backfillDays: 7,
});

/**
 * Somebody looked whether a control works 管控检查. `risk` is the id of the hazard.
 */
export const controlCheck = defineEntry("general/control-check", {
  title: { zh: "管控检查", en: "Check of a control" },
  fields: {
    risk: { zh: "危险源", en: "hazard" },
    works: {
      zh: "管控效果",
      en: "result",
      values: { true: { zh: "有效", en: "works" }, false: { zh: "失效", en: "fails" } },
    },
    by: { zh: "检查人", en: "checker" },
  },
  data: z.object({ risk: z.string(), works: z.boolean() }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * An area is a key site 要害部位: fire, valuables, records, power. The area is the entry's own; `sign` is a photograph of its fire sign.
 */
export const keySite = defineEntry("general/key-site", {
  title: { zh: "要害部位", en: "Key site" },
  fields: {
    reason: { zh: "确定理由", en: "reason" },
    sign: { zh: "防火标志照片", en: "photograph of the fire sign" },
    owner: { zh: "责任人", en: "owner" },
  },
  data: z.object({ reason: z.string(), sign: z.string().optional() }),
  roles: ["owner"],
  backfillDays: 14,
});
