import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Each oxygen supply is looked at regularly: leaks, pressure, no flame near it 氧气检查. No clause in force was seen; the draft that is to replace GB/T
 * 40248-2021 speaks of hospitals.
 *
 * @example
 * oxygenChecked.options.parse({}); //=> { every: "day" }
 * tells(
 *   oxygenChecked,
 *   [{ kind: "site/asset", at: "2024-01-01", data: { name: "二楼制氧机", category: "oxygen-supply" }, subject: "oxygen-1" }],
 *   { period: { from: "2026-05-06", to: "2026-05-06" }, asOf: "2026-05-31" },
 * );
 * //=> ["oxygen-1 2026年5月6日 没有查看"]
 */
export const oxygenChecked = defineRule({
  id: "eldercare/oxygen-checked",
  title: { zh: "供氧装置每日查看", en: "Oxygen supplies are looked at" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "用氧安全常规，未见现行条款", en: "A habit of safety; no clause in force was seen" } },
  remedy: {
    zh: "现在就去看：漏不漏、压力够不够、附近有没有明火和油污。",
    en: "Look now: leaks, pressure, flame or grease near it.",
  },
  keep: { zh: "供氧装置检查记录", en: "The record of the checks" },
  options: z.object({ every: z.enum(["day", "week"]).default("day") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "oxygen-supply" } }),
      every,
    }),
  messages: { missed: { zh: "{key} {slot} 没有查看", en: "{key} {slot}: not looked at" } },
});
