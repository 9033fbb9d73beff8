import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Changing rooms, bathhouses and other facilities are checked each month 服务设施检查: areas of these kinds.
 *
 * @example
 * facilitiesChecked.options.parse({}); //=> { areas: ["dorm", "function-room"] }
 * tells(facilitiesChecked, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["dorm-1 2025年11月 没有检查设施"]
 */
export const facilitiesChecked = defineRule({
  id: "dorm/facilities-checked",
  title: { zh: "服务设施每月检查", en: "Facilities are checked each month" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划自定的检查督促", en: "A check that plans set themselves" } },
  remedy: { zh: "本月补查，坏的转报修。", en: "Check it this month, and have repaired what is broken." },
  keep: { zh: "设施检查记录", en: "The inspections of facilities" },
  options: z.object({ areas: z.array(z.string()).min(1).default(["dorm", "function-room"]) }),
  requires: ({ areas }) =>
    cadence(from(inspection, { where: { topic: { equals: "facility" } }, key: ["@area"] }), {
      every: "month",
      each: everyKey(siteAreas, { kind: { in: areas } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检查设施", en: "{key} {slot}: facilities were not checked" },
  },
});
