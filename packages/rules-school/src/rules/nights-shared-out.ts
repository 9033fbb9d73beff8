import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { nightsOnDuty } from "../metrics/people.ts";

/**
 * Nobody is on night duty more than so many times a month 夜班均衡. A rule of the house.
 *
 * @example
 * tells(
 *   nightsSharedOut,
 *   [
 *     { kind: "site/person", at: "2025-08-01", data: { name: "值班员甲" }, subject: "p-night-1" },
 *     { kind: "general/shift", at: "2025-11-03T21:00", data: { post: "night-duty", start: "2025-11-03T21:00", end: "2025-11-03T23:00" }, actors: { by: "p-night-1" } },
 *     { kind: "general/shift", at: "2025-11-05T21:00", data: { post: "night-duty", start: "2025-11-05T21:00", end: "2025-11-05T23:00" }, actors: { by: "p-night-1" } },
 *   ],
 *   { options: { nights: 1 }, period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["p-night-1 2025年11月 夜班 2 次，最多 1 次"]
 */
export const nightsSharedOut = defineRule({
  id: "school/nights-shared-out",
  title: { zh: "夜班不过多", en: "Nights are shared out" },
  severity: "off",
  since: "2026.1",
  basis: { none: { zh: "学校值班制度", en: "The school's own rules for duty at night" } },
  remedy: { zh: "下月排班换人，别总是同几个。", en: "Put others on next month." },
  keep: { zh: "值班表", en: "Rosters" },
  options: z.object({ nights: z.int().min(1).max(31).default(10) }),
  requires: ({ nights }) => ceiling(nightsOnDuty, { atMost: nights, key: ["person"], period: "month" }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 夜班 {value} 次，最多 {bound} 次",
      en: "{key} {period}: {value} nights, expected at most {bound}",
    },
  },
});
