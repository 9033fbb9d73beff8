import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { damage } from "../entries/damage.ts";
import { repairRequest } from "../entries/repairs.ts";

/**
 * A repair of these categories has a record of the damage: what, why, worth how much 损坏记载. A rule of the house.
 *
 * @example
 * damageRecorded.options.parse({}); //=> { workdays: 3, categories: ["door-window", "furniture", "appliance"] }
 * tells(
 *   damageRecorded,
 *   [
 *     { kind: "general/repair-request", at: "2025-11-12T09:00", data: { category: "door-window", urgency: "minor", description: "玻璃破了" }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 门窗：报修了却没有损坏记录，应在 2025年11月17日 24:00 前登记"]
 */
export const damageRecorded = defineRule({
  id: "general/damage-recorded",
  title: { zh: "损坏报修有登记", en: "Broken things are entered as damage" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位物品管理制度：损坏须记载", en: "The site's own rules: damage is written down" } },
  remedy: { zh: "补登记：坏的是什么、怎么坏的、价值多少。", en: "Enter what broke, why, and what it is worth." },
  keep: { zh: "损坏丢失登记", en: "The log of damage" },
  options: z.object({
    workdays: z.int().min(1).max(30).default(3),
    categories: z
      .array(z.enum(["electric", "water", "door-window", "furniture", "appliance", "kitchen", "other"]))
      .min(1)
      .default(["door-window", "furniture", "appliance"]),
  }),
  requires: ({ workdays, categories }) =>
    followUp(from(damage, { key: ["order"] }), {
      after: from(repairRequest, { where: { category: { in: categories } }, key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "报修了却没有损坏记录，应在 {due} 前登记", en: "No record of the damage by {due}" },
    late: { zh: "损坏登记晚了：{at} 才登记，应在 {due} 前", en: "Damage entered late: at {at}, expected by {due}" },
  },
});
