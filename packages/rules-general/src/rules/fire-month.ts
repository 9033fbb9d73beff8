import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { fireMonthSheet } from "../checklists/fire-month-sheet.ts";
import { inspection } from "../entries/rounds.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * The monthly fire sheet is filled in every month 消防月报. 第61号令第二十六条 (A1) asks businesses for a fire check each month and bodies of the state and
 * public institutions for one each quarter; the sheet and the month are a suggestion for those.
 *
 * @example
 * fireMonth.options.parse({}); //=> { dueDay: 25 }
 * tells(
 *   fireMonth,
 *   [
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" } },
 * );
 * //=> ["2025年9月 没有填防火月查表"]
 */
export const fireMonth = defineRule({
  id: "general/fire-month",
  title: { zh: "每月填报防火月查表", en: "The monthly fire sheet is filled" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十六条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "机关、团体、事业单位至少每季度一次，其他单位至少每月一次；月查表为建议格式。",
    },
  ],
  remedy: {
    zh: "本月补查补填，签字上报。",
    en: "Do the check and fill the sheet still this month; sign it and send it up.",
  },
  keep: { zh: "防火月查表", en: "The monthly fire sheets" },
  options: z.object({
    dueDay: z.int().min(5).max(28).default(25),
  }),
  requires: ({ dueDay }) =>
    cadence(from(inspection, { where: { topic: { equals: "fire" }, checklist: { equals: fireMonthSheet.id } } }), {
      every: "month",
      window: { due: { days: dueDay - 1 } },
    }),
  messages: {
    missed: { zh: "{slot} 没有填防火月查表", en: "{slot}: the monthly fire sheet is missing" },
    late: {
      zh: "{slot} 防火月查表晚了：{at} 才填，应在 {due} 前",
      en: "{slot}: monthly fire sheet late, at {at}, expected by {due}",
    },
  },
});
