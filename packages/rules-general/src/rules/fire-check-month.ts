import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { inspection } from "../entries/rounds.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A full fire check in every month, at sites that are no public body 每月防火检查.
 *
 * 第61号令第二十六条 (A1): public bodies and institutions every quarter, which is `general/fire-check`, all others every month. `sites` are the kinds that
 * are asked: a public elder-care home leaves itself out. Where a province asks key units alone for a month, as Shandong does, other firms turn it off.
 *
 * @example
 * fireCheckMonth.options.parse({}); //=> { sites: ["company", "hotel", "elder-care", "property"] }
 * tells(fireCheckMonth, [], { site: { kind: "hotel" }, period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["2025年11月 没有做防火检查"]
 */
export const fireCheckMonth = defineRule({
  id: "general/fire-check-month",
  title: { zh: "企业等单位每月防火检查", en: "A fire check each month" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十六条第一款",
      confidence: "A1",
      note: "机关、团体、事业单位以外的其他单位至少每月一次；山东为重点单位每月、其他单位每季度。",
    },
  ],
  remedy: {
    zh: "本月补做一次全面防火检查，请被查部门负责人签字。",
    en: "Hold a full fire check this month and have the head of the place checked sign it.",
  },
  keep: {
    zh: "每月防火检查记录及被查部门负责人签字",
    en: "The monthly fire check records, signed by the head of the place checked",
  },
  options: z.object({
    sites: z.array(z.string()).min(1).default(["company", "hotel", "elder-care", "property"]),
  }),
  requires: ({ sites }) =>
    cadence(from(inspection, { where: { topic: { equals: "fire" } } }), { every: "month", onlyIf: { site: sites } }),
  messages: {
    missed: { zh: "{slot} 没有做防火检查", en: "{slot}: no fire check" },
  },
});
