import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { equipmentCare } from "../entries/equipment.ts";
import { crowdedPlaces } from "../laws.ts";

/**
 * Gas appliances, pipes and hoses of the kitchen are checked once in every quarter 燃气检查.
 *
 * 7.11.2 of the draft that is to replace GB/T 40248 (A2, one source), so a canteen with gas chooses it. The yearly test by an outside firm is a test report,
 * asked by `general/tests-valid`.
 *
 * @example
 * gasChecked.options.parse({}); //=> { every: "quarter" }
 * tells(gasChecked, [], { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-06-30" });
 * //=> ["2025年第4季度 没有检查燃气用具和管路"]
 */
export const gasChecked = defineRule({
  id: "canteen/gas-checked",
  title: { zh: "燃气用具管路定期检查", en: "Gas is checked regularly" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: crowdedPlaces,
      clause: "7.11.2（征求意见稿）",
      confidence: "A2",
      note: "燃气用具、管路每季度检查，每年委托检测一次；征求意见稿，只有一处。",
    },
  ],
  remedy: {
    zh: "今天用检漏液把接口、软管查一遍，老化的换掉。",
    en: "Try every joint and hose for leaks today, and change what is old.",
  },
  keep: { zh: "燃气检查记录", en: "The log of gas checks" },
  options: z.object({ every: z.enum(["month", "quarter"]).default("quarter") }),
  requires: ({ every }) => cadence(from(equipmentCare, { where: { task: { equals: "gas-check" } } }), { every }),
  messages: {
    missed: { zh: "{slot} 没有检查燃气用具和管路", en: "{slot}: gas appliances and pipes were not checked" },
  },
});
