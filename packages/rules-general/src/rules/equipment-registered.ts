import { defineRule, followUp, from, momentOf, siteAsset } from "@houqin/core";
import * as z from "zod";
import { report } from "../entries/notices.ts";
import { specialEquipmentLaw } from "../laws.ts";
import { specialCategories } from "../registers/equipment.ts";

/**
 * A lift, boiler or pressure vessel is registered within so many days of going into use 使用登记, or before: the papers went in. It is asked of machines whose
 * row says since when they are in use.
 *
 * @example
 * equipmentRegistered.options.parse({}); //=> { days: 30 }
 * tells(
 *   equipmentRegistered,
 *   [
 *     { kind: "site/asset", at: "2025-11-01", data: { name: "客梯", category: "lift", inUseFrom: "2025-11-01" }, subject: "lift-1" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["lift-1：投用后没有办使用登记，应在 2025年12月1日 24:00 前办理"]
 */
export const equipmentRegistered = defineRule({
  id: "general/equipment-registered",
  title: { zh: "特种设备投用三十日内登记", en: "Special equipment is registered" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: specialEquipmentLaw,
      clause: "第三十三条",
      confidence: "A1",
      note: "投入使用前或者投入使用后三十日内办理使用登记，登记标志置于显著位置。",
    },
  ],
  remedy: { zh: "马上向市场监管部门申请登记，没登记的先停用。", en: "Apply now, and take it out of use until then." },
  keep: { zh: "使用登记申请和登记证", en: "The application and the registration" },
  options: z.object({ days: z.int().min(1).max(30).default(30) }),
  requires: ({ days }) =>
    followUp(from(report, { where: { topic: { equals: "equipment-registration" } }, key: ["about"] }), {
      after: momentOf(
        from(siteAsset, {
          where: {
            category: { in: specialCategories },
            inUseFrom: { exists: true },
          },
          key: ["@subject"],
        }),
        "inUseFrom",
      ),
      within: { days },
    }),
  messages: {
    missed: { zh: "投用后没有办使用登记，应在 {due} 前办理", en: "Not registered by {due}" },
    late: { zh: "使用登记晚了：{at} 才办，应在 {due} 前", en: "Registered late: at {at}, expected by {due}" },
  },
});
