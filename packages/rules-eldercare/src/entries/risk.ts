import * as z from "zod";

/** The nine harms to be prevented 九防, as GB 38600-2019 names them. */
export const Risk = z.enum([
  "choking",
  "misuse",
  "pressure-sore",
  "scald",
  "bed-fall",
  "fall",
  "harm",
  "wandering",
  "activity",
]);

/** What people call them. */
export const riskTitles = {
  choking: { zh: "噎食", en: "choking" },
  misuse: { zh: "食品药品误食", en: "wrong food or drug" },
  "pressure-sore": { zh: "压疮", en: "pressure sore" },
  scald: { zh: "烫伤", en: "scald" },
  "bed-fall": { zh: "坠床", en: "fall from bed" },
  fall: { zh: "跌倒", en: "fall" },
  harm: { zh: "他伤和自伤", en: "harm to self or others" },
  wandering: { zh: "走失", en: "going missing" },
  activity: { zh: "文娱活动意外", en: "injury at an activity" },
} as const;

/** How great a risk is 风险等级. */
export const RiskGrade = z.enum(["none", "watch", "high"]);

/** What people call them. */
export const gradeTitles = {
  none: { zh: "无风险", en: "no risk" },
  watch: { zh: "需关注", en: "to be watched" },
  high: { zh: "高风险", en: "high risk" },
} as const;
