import { defineRule, limit } from "@houqin/core";
import { recordDisposal } from "@houqin/rules-general";
import * as z from "zod";
import { foodSafetyRegulation, guangdongAir } from "../laws.ts";

const months = z.int().min(1).max(120);

/**
 * Proofs of disinfected tableware and records of cleaned fume purifiers are not thrown away too soon 消毒证明、清洗记录保存期限. `lastDay` of the
 * proofs is the last use-by date.
 *
 * The regulation to the Food Safety Law, art. 26: six months. Guangdong's law on air pollution, art. 59(2): a year, local; Jiaxing asks for two.
 *
 * @example
 * proofsKept.options.parse({}); //=> { months: { "washing-proof": 6, "fume-cleaning": 12 } }
 * tells(proofsKept, [{ kind: "general/record-disposal", at: "2025-09-01T10:00", data: { category: "washing-proof", lastDay: "2025-04-01" } }]);
 * //=> ["餐饮具消毒合格证明：只保存 5 个月就销毁了，应满 6 个月"]
 */
export const proofsKept = defineRule({
  id: "canteen/proofs-kept",
  title: { zh: "消毒证明、清洗记录保存够期限", en: "Proofs are kept long enough" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyRegulation,
      clause: "第二十六条",
      confidence: "A1",
      note: "餐具饮具使用期限到期后不少于6个月。",
    },
    {
      law: guangdongAir,
      clause: "第五十九条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "油烟净化清洗记录不少于一年，地方规定；其他地方作建议。",
    },
  ],
  remedy: { zh: "没销的停下；已销的找消毒、清洗单位补存根。", en: "Stop; have the firms give their copies." },
  keep: { zh: "证明和记录的销毁登记", en: "The log of records destroyed" },
  options: z.object({
    months: z.object({ "washing-proof": months.default(6), "fume-cleaning": months.default(12) }).prefault({}),
  }),
  requires: ({ months }) =>
    limit(
      recordDisposal,
      { span: ["lastDay", "@at"], unit: "months" },
      { atLeast: { by: ["category"], table: months } },
    ),
  messages: {
    tooLow: {
      zh: "只保存 {value} 个月就销毁了，应满 {bound} 个月",
      en: "destroyed after {value} months, expected at least {bound}",
    },
  },
});
