import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { drill } from "../entries/training.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A fire or evacuation drill in every year 消防演练.
 *
 * 第61号令第四十条 (A1): key units every half year, which `general/fire-drill-half` asks of them, and others every year. Shandong asks everybody for two
 * a year: set `every` to `half`.
 *
 * @example
 * fireDrill.options.parse({}); //=> { every: "year" }
 * tells(fireDrill, [], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年 没有组织灭火或疏散演练"]
 */
export const fireDrill = defineRule({
  id: "general/fire-drill",
  title: { zh: "灭火和疏散演练", en: "Fire and evacuation drill" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第四十条",
      confidence: "A1",
      note: "其他单位至少每年一次；重点单位每半年一次，另有一条规则。",
    },
  ],
  remedy: {
    zh: "尽快定日子补做演练：先通知到人，练完当天写小结。",
    en: "Set a date, give notice, hold the drill and write the review the same day.",
  },
  keep: { zh: "演练方案、记录、照片和小结", en: "The plan, log, photographs and review of each drill" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "year"]).default("year") }),
  requires: ({ every }) => cadence(from(drill, { where: { scenario: { in: ["fire", "evacuation"] } } }), { every }),
  messages: {
    missed: { zh: "{slot} 没有组织灭火或疏散演练", en: "{slot}: no fire or evacuation drill" },
  },
});
