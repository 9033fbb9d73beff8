import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { roomCheck } from "../entries/self-inspections.ts";
import { shandongCare } from "../laws.ts";

/**
 * The rooms of each residential area are inspected by the room sheet 居室安全检查 (山东省养老服务条例第三十六条第一款, A1, which gives no days).
 *
 * @example
 * roomsInspected.options.parse({}); //=> { every: "week" }
 * tells(
 *   roomsInspected,
 *   [{ kind: "site/area", at: "2024-01-01", data: { name: "二楼", kind: "residential" }, subject: "floor-2" }],
 *   { period: { from: "2026-05-04", to: "2026-05-10" }, asOf: "2026-05-31" },
 * );
 * //=> ["floor-2 2026年第19周 没有查居室"]
 */
export const roomsInspected = defineRule({
  id: "eldercare/rooms-inspected",
  title: { zh: "居室定期检查", en: "Rooms are inspected" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十六条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，开展经常性安全检查；间隔为建议值。",
    },
  ],
  remedy: {
    zh: "这两天带表查，呼叫器、扶手、地面、床栏逐间看。",
    en: "Go with the sheet: bells, rails, floors and bed rails, room by room.",
  },
  keep: { zh: "填好的居室检查表", en: "The room sheets filled in" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("week") }),
  requires: ({ every }) =>
    cadence(from(roomCheck, { key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { equals: "residential" } }),
      every,
    }),
  messages: { missed: { zh: "{key} {slot} 没有查居室", en: "{key} {slot}: the rooms were not inspected" } },
});
