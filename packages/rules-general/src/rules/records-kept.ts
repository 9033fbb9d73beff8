import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { recordDisposal } from "../entries/record-disposal.ts";
import { procurementLaw } from "../laws.ts";

/**
 * Records are destroyed only after the time for which they are to be kept 档案保存期.
 *
 * Those of food are `canteen/records-kept`. 政府采购法第四十二条 (A1) gives files of purchases fifteen years; the thirty years of vouchers and the ten of statements are known, but the table was not seen (B).
 *
 * @example
 * recordsKept.options.parse({}); //=> { months: { "purchase-file": 180, voucher: 360, statement: 120, training: 36, inspection: 12, "fire-test": 36 } }
 * tells(recordsKept, [{ kind: "general/record-disposal", at: "2025-11-12", data: { category: "inspection", lastDay: "2025-06-30" } }]);
 * //=> ["检查巡查记录：只保存了 4 个月就销毁，至少要保存 12 个月"]
 */
export const recordsKept = defineRule({
  id: "general/records-kept",
  title: { zh: "档案保存够年限", en: "Records are kept long enough" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: procurementLaw,
      clause: "第四十二条",
      confidence: "A1",
      note: "政府采购文件自采购结束之日起至少保存十五年。",
    },
    {
      law: "会计档案管理办法（财政部、国家档案局令第79号）",
      clause: "附表",
      confidence: "B",
      note: "会计凭证、账簿30年，银行对账单、月度报告10年，原文未见；培训、检查、检测记录的年限由单位定；浙江防火巡查记录至少一年，汕头消防检测记录至少三年。",
    },
  ],
  remedy: { zh: "停止销毁，能找回的找回来。", en: "Stop, and recover what can be recovered." },
  keep: { zh: "销毁清册和批准手续", en: "The list of what was destroyed, with its approval" },
  options: z.object({
    months: z
      .object({
        "purchase-file": z.int().min(180).max(600).default(180),
        voucher: z.int().min(120).max(600).default(360),
        statement: z.int().min(60).max(600).default(120),
        training: z.int().min(6).max(600).default(36),
        inspection: z.int().min(6).max(600).default(12),
        "fire-test": z.int().min(12).max(600).default(36),
      })
      .prefault({}),
  }),
  requires: ({ months }) =>
    limit(
      recordDisposal,
      { span: ["lastDay", "@at"], unit: "months" },
      { atLeast: { by: ["category"], table: months } },
    ),
  messages: {
    tooLow: {
      zh: "只保存了 {value} 个月就销毁，至少要保存 {bound} 个月",
      en: "Destroyed after {value} months, to be kept for {bound}",
    },
  },
});
