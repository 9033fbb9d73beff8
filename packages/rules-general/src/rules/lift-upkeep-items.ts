import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { equipmentCheck } from "../entries/rounds.ts";
import { liftUpkeepRules } from "../laws.ts";

/**
 * A service of a lift does as many items as its sort asks for 维保项目齐全: the sheet says whether it was the fortnightly, quarterly, half-yearly or yearly one.
 *
 * Annex A of TSG T5002-2017 (A2, one source) for traction lifts, each sort holding those before it; so a site chooses it.
 *
 * @example
 * liftUpkeepItems.options.parse({}); //=> { items: { fortnight: 31, quarter: 44, half: 59, year: 76 } }
 * tells(
 *   liftUpkeepItems,
 *   [{ kind: "general/equipment-check", at: "2025-11-12T09:00", data: { asset: "lift-1", task: "upkeep", ok: true, upkeep: "quarter", items: 31 } }],
 * );
 * //=> ["lift-1：维保只做了 31 项，应做 44 项"]
 */
export const liftUpkeepItems = defineRule({
  id: "general/lift-upkeep-items",
  title: { zh: "电梯维保项目做全", en: "A lift's service does all its items" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: liftUpkeepRules,
      clause: "附件A",
      confidence: "A2",
      note: "曳引驱动电梯半月、季度、半年、年度维保项目累计31、44、59、76项；只有一处。",
    },
  ],
  remedy: { zh: "请维保单位把漏项补做，维保单重新签。", en: "Have what was left out done, and the sheet signed anew." },
  keep: { zh: "电梯维保单", en: "The service sheets" },
  options: z.object({
    items: z
      .object({
        fortnight: z.int().min(1).max(200).default(31),
        quarter: z.int().min(1).max(200).default(44),
        half: z.int().min(1).max(200).default(59),
        year: z.int().min(1).max(200).default(76),
      })
      .prefault({}),
  }),
  requires: ({ items }) =>
    limit(from(equipmentCheck, { where: { upkeep: { exists: true }, items: { exists: true } } }), "items", {
      atLeast: { by: ["upkeep"], table: items },
    }),
  messages: {
    tooLow: {
      zh: "维保只做了 {value} 项，应做 {bound} 项",
      en: "The service did {value} items, expected {bound}",
    },
  },
});
