import { ceiling, defineRule, everyKey } from "@houqin/core";
import * as z from "zod";
import { plantEfficiency } from "../metrics/energy.ts";
import { heatPlants } from "../registers/safety.ts";

/**
 * A heat and power plant gives back so large a share of its fuel's energy over each month 热电联供效率. The figure depends on the plant; it is
 * suggested.
 *
 * @example
 * plantEfficient.options.parse({}); //=> { share: 0.7 }
 * tells(plantEfficient, [
 *   { kind: "site/asset", at: "2026-03-01", data: { name: "1号机组", category: "heat-plant" }, subject: "chp-1" },
 *   { kind: "company/plant-run", at: "2026-03-31T20:00", data: { plant: "chp-1", fuel: 100000, output: 62000 } },
 * ], { period: { from: "2026-03-01", to: "2026-03-31" } });
 * //=> ["chp-1 2026年3月 总热效率 62%，应不低于 70%"]
 */
export const plantEfficient = defineRule({
  id: "company/plant-efficient",
  title: { zh: "热电联供总热效率", en: "Heat and power plants are efficient" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "机组设计值和单位节能目标", en: "The plant's design and the unit's own goal" } },
  remedy: {
    zh: "查负荷率、余热回收和表计，低效时段停机改外购。",
    en: "Look at load, heat recovery and meters; stop it when it wastes.",
  },
  keep: { zh: "机组运行月报", en: "Monthly reports of the plant" },
  options: z.object({ share: z.number().min(0.3).max(0.95).default(0.7) }),
  requires: ({ share }) =>
    ceiling(plantEfficiency, { key: ["plant"], each: everyKey(heatPlants), atLeast: share, period: "month" }),
  messages: {
    tooLow: {
      zh: "{key} {period} 总热效率 {value}，应不低于 {bound}",
      en: "{key} {period}: efficiency {value}, expected at least {bound}",
    },
  },
});
