import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { estateStep } from "../entries/estate.ts";
import { stateAssetsRegulation } from "../laws.ts";

/**
 * A project's final account follows within a year of its acceptance 竣工财务决算 (行政事业性国有资产管理条例第三十一条, A1; it addresses public institutions).
 *
 * @example
 * finalAccount.options.parse({}); //=> { days: 365 }
 * tells(finalAccount, [{ kind: "company/estate-step", at: "2026-03-02T09:00", data: { project: "p-1", step: "accepted" } }], { period: { from: "2026-03-02", to: "2027-03-31" }, asOf: "2027-06-30" });
 * //=> ["p-1：竣工决算没有办，应在 2027年3月2日 24:00 前办结"]
 */
export const finalAccount = defineRule({
  id: "company/final-account",
  title: { zh: "一年内办竣工决算", en: "The final account within a year" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: stateAssetsRegulation,
      clause: "第三十一条",
      confidence: "A1",
      note: "竣工验收后应当在一年内办理竣工财务决算；对象为行政事业单位，企业参照。",
    },
  ],
  remedy: {
    zh: "催施工单位报结算，送审后办决算转资产。",
    en: "Press for the builder's bill, audit it and book the asset.",
  },
  keep: { zh: "竣工财务决算批复", en: "The approved final account" },
  options: z.object({ days: z.int().min(90).max(365).default(365) }),
  requires: ({ days }) =>
    followUp(from(estateStep, { where: { step: { equals: "final-account" } }, key: ["project"] }), {
      after: from(estateStep, { where: { step: { equals: "accepted" } }, key: ["project"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "竣工决算没有办，应在 {due} 前办结", en: "There is no final account by {due}" },
    late: { zh: "竣工决算办晚了：{at} 才办，应在 {due} 前", en: "Final account late: at {at}, expected by {due}" },
  },
});
