import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { drill } from "../entries/training.ts";

/**
 * Freeing people from a stuck lift is drilled 电梯困人演练. Taizhou and Zibo ask users of lifts for one a year; elsewhere a site chooses it.
 *
 * @example
 * liftDrill.options.parse({}); //=> { every: "year" }
 * tells(liftDrill, [], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年 没有组织电梯困人演练"]
 */
export const liftDrill = defineRule({
  id: "general/lift-drill",
  title: { zh: "电梯困人救援演练", en: "Lift rescue is drilled" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "淄博市电梯安全条例（2021）",
      clause: "第四十二条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，公众聚集场所、住宅电梯的使用管理单位至少每年演练一次；台州同，其他地方作建议。",
    },
  ],
  remedy: { zh: "约维保单位一起练一次困人救援。", en: "Drill it together with the contractor." },
  keep: { zh: "演练记录和照片", en: "The log and photographs of the drill" },
  options: z.object({ every: z.enum(["half", "year"]).default("year") }),
  requires: ({ every }) => cadence(from(drill, { where: { scenario: { equals: "lift" } } }), { every }),
  messages: { missed: { zh: "{slot} 没有组织电梯困人演练", en: "{slot}: no drill of a stuck lift" } },
});
