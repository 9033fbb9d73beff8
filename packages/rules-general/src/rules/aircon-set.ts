import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { airconCheck } from "../entries/aircon.ts";
import { energyRegulation } from "../laws.ts";

/**
 * Cooling is set to twenty-six degrees or more, heating to twenty or less 空调温度 (国办发〔2007〕42号, A2: two sources agree; 公共机构节能条例第三十条, A1).
 *
 * @example
 * airconSet.options.parse({}); //=> { cooling: 26, heating: 20 }
 * tells(airconSet, [{ kind: "general/aircon-check", at: "2025-07-10T10:00", data: { mode: "cooling", celsius: 24 }, area: "office-1" }]);
 * //=> ["office-1：空调设在 24 ℃，不得低于 26 ℃"]
 */
export const airconSet = defineRule({
  id: "general/aircon-set",
  title: { zh: "空调温度夏不低冬不高", en: "Air conditioning keeps to its limits" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第三十条",
      confidence: "A1",
      note: "公共机构应当严格执行国家有关空调室内温度控制的规定。",
    },
    {
      law: "国务院办公厅关于严格执行公共建筑空调温度控制标准的通知（国办发〔2007〕42号）",
      clause: "第二条",
      confidence: "A2",
      note: "夏季设置不得低于26摄氏度，冬季不得高于20摄氏度，医院等除外；两处转述一致。",
    },
  ],
  remedy: { zh: "当场调回，贴温度提示。", en: "Set it back on the spot and put up a notice." },
  keep: { zh: "空调巡查记录", en: "The log of rounds" },
  options: z.object({
    cooling: z.number().min(20).max(30).default(26),
    heating: z.number().min(16).max(26).default(20),
  }),
  requires: ({ cooling, heating }) =>
    limit(airconCheck, "celsius", {
      atLeast: { by: ["mode"], table: { cooling } },
      atMost: { by: ["mode"], table: { heating } },
    }),
  messages: {
    tooLow: { zh: "空调设在 {value} ℃，不得低于 {bound} ℃", en: "Set to {value} °C, not to be lower than {bound} °C" },
    tooHigh: {
      zh: "空调设在 {value} ℃，不得高于 {bound} ℃",
      en: "Set to {value} °C, not to be higher than {bound} °C",
    },
  },
});
