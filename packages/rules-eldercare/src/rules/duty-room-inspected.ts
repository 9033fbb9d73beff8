import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Every duty room is inspected for order and cleanliness 值班室内务检查. A duty that plans set themselves.
 *
 * @example
 * dutyRoomInspected.options.parse({}); //=> { every: "month" }
 * tells(
 *   dutyRoomInspected,
 *   [{ kind: "site/area", at: "2024-01-01", data: { name: "保安值班室", kind: "duty-room" }, subject: "guard-room" }],
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["guard-room 2026年5月 没有查内务"]
 */
export const dutyRoomInspected = defineRule({
  id: "eldercare/duty-room-inspected",
  title: { zh: "值班室内务检查", en: "Duty rooms are inspected" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的值班室卫生内务要求", en: "What plans ask of duty rooms" } },
  remedy: { zh: "这几天补查，床铺、地面、插座都看。", en: "Inspect in the next days: beds, floor, sockets." },
  keep: { zh: "内务检查记录", en: "The record of the inspection" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(inspection, { where: { topic: { equals: "hygiene" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { equals: "duty-room" } }),
      every,
    }),
  messages: { missed: { zh: "{key} {slot} 没有查内务", en: "{key} {slot}: not inspected" } },
});
