import { defineRule, everyKey, sitePeople, validity } from "@houqin/core";
import * as z from "zod";
import { minorsLaw } from "../laws.ts";
import { vettings } from "../registers/papers.ts";

/**
 * The criminal record of everybody on the staff is searched every year 从业查询 (未成年人保护法第六十二条, A1: before hiring, and every year).
 *
 * @example
 * tells(
 *   staffVetted,
 *   [
 *     { kind: "site/person", at: "2025-08-01", data: { name: "保育员甲", post: "carer" }, subject: "p-carer-1" },
 *   ],
 * );
 * //=> ["p-carer-1 没有一年内的违法犯罪记录查询"]
 */
export const staffVetted = defineRule({
  id: "school/staff-vetted",
  title: { zh: "教职工违法犯罪记录年度查询", en: "The staff is vetted every year" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: minorsLaw,
      clause: "第六十二条",
      confidence: "A1",
      note: "招聘时查询，并每年定期查询工作人员是否有性侵害、虐待、拐卖、暴力伤害等违法犯罪记录。",
    },
  ],
  remedy: {
    zh: "马上向公安机关申请查询，结果出来前不单独接触学生。",
    en: "Ask for the search at once; no time alone with pupils until it is back.",
  },
  keep: { zh: "查询结果告知书", en: "Replies to the searches" },
  options: z.object({ warnDays: z.int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) => validity(vettings, { each: everyKey(sitePeople), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有一年内的违法犯罪记录查询", en: "{key} has no search of the criminal record in force" },
    expiring: {
      zh: "{key} 的违法犯罪记录查询 {until} 满一年，请提前再查",
      en: "The search for {key} runs out on {until}",
    },
  },
});
