import { bySite, cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { inspection } from "../entries/rounds.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A full fire check in every quarter, at firms in every month 定期防火检查.
 *
 * 第61号令第二十六条 (A1): public institutions, state bodies and groups every quarter, which is the least of everybody; all others every month. A public
 * elder-care home sets `every` to `quarter`. Shandong asks key units monthly and others quarterly.
 *
 * @example
 * const quarter = { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-08-31" };
 * tells(fireCheck, [], quarter); //=> ["2025年第4季度 没有做防火检查"]
 * tells(fireCheck, [], { ...quarter, site: { kind: "hotel" } })[0]; //=> "2025年10月 没有做防火检查"
 */
export const fireCheck = defineRule({
  id: "general/fire-check",
  title: { zh: "定期防火检查", en: "Periodic fire check" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十六条第一款",
      confidence: "A1",
      note: "机关、团体、事业单位至少每季度一次，其他单位至少每月一次；山东按是否重点单位分月、季。",
    },
  ],
  remedy: {
    zh: "尽快排一次全面防火检查，查完让被查部门负责人签字。",
    en: "Hold a full fire check now and have the head of the place checked sign it.",
  },
  keep: {
    zh: "防火检查记录及被查部门负责人签字",
    en: "The fire check records, signed by the head of the place checked",
  },
  options: z.object({
    every: bySite(z.enum(["month", "quarter"])).default({
      by: "site",
      table: { company: "month", hotel: "month", "elder-care": "month", property: "month" },
      others: "quarter",
    }),
  }),
  requires: ({ every }) => cadence(from(inspection, { where: { topic: { equals: "fire" } } }), { every }),
  messages: {
    missed: { zh: "{slot} 没有做防火检查", en: "{slot}: no fire check" },
  },
});
