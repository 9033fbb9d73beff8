import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { estateProject, estateStep } from "../entries/estate.ts";
import { realEstateLaw } from "../laws.ts";

/**
 * A project begins by the day that its land contract sets 按期动工 (城市房地产管理法第二十六条, A1: a year late brings a fee for idle land, two years may
 * cost the land).
 *
 * @example
 * landDeveloped.options.parse({}); //=> { days: 0 }
 * tells(landDeveloped, [{ kind: "company/estate-project", at: "2026-01-05T09:00", data: { name: "安居二期", startBy: "2026-03-31" }, subject: "p-1" }], { period: { from: "2026-01-01", to: "2026-04-30" }, asOf: "2026-06-30" });
 * //=> ["安居二期：到了约定日还没动工，应在 2026年3月31日 24:00 前动工"]
 */
export const landDeveloped = defineRule({
  id: "company/land-developed",
  title: { zh: "土地按约定动工", en: "Land is developed in time" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: realEstateLaw,
      clause: "第二十六条",
      confidence: "A1",
      note: "按出让合同约定的动工开发期限开发；满一年未动工可征土地闲置费，满二年可无偿收回。",
    },
  ],
  remedy: {
    zh: "查卡在哪道手续，能动工的抢开工，动不了的书面申请延期。",
    en: "See what holds it up; begin, or ask for more time in writing.",
  },
  keep: { zh: "出让合同和开工报告", en: "The land contract and the report of the start" },
  options: z.object({ days: z.int().min(0).max(365).default(0) }),
  requires: ({ days }) =>
    leadTime(from(estateStep, { where: { step: { equals: "started" } }, key: ["project"] }), {
      before: momentOf(from(estateProject, { key: ["@subject"] }), "startBy"),
      atLeast: { days },
    }),
  messages: {
    missed: { zh: "到了约定日还没动工，应在 {due} 前动工", en: "Nothing began by {due}, as agreed" },
    late: { zh: "动工晚了：{at} 才动工，应在 {due} 前", en: "Begun late: at {at}, expected by {due}" },
  },
});
