import { coverage, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { rostered } from "../registers/staff.ts";

/**
 * Every day, holidays too, somebody is put down for each of these posts by day and through the night 夜间和节假日排班. `hours` are the hours looked at.
 *
 * @example
 * dutyRostered.options.parse({}); //=> { posts: ["carer", "guard"], hours: ["10:00", "22:00", "03:00"] }
 * tells(
 *   dutyRostered,
 *   [
 *     { kind: "eldercare/roster-line", at: "2026-05-01", data: { post: "guard", start: "2026-05-06T00:00", end: "2026-05-06T20:00" } },
 *     { kind: "eldercare/roster-line", at: "2026-05-01", data: { post: "carer", start: "2026-05-06T00:00", end: "2026-05-07T00:00" } },
 *   ],
 *   { period: { from: "2026-05-06", to: "2026-05-06" } },
 * );
 * //=> ["门卫 这个时段没有排人"]
 */
export const dutyRostered = defineRule({
  id: "eldercare/duty-rostered",
  title: { zh: "夜间和节假日都排了班", en: "Nights and holidays are on the roster" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "计划里的夜间和节假日值守要求", en: "What plans ask for nights and holidays" } },
  remedy: {
    zh: "把空着的班次排上人，节前一周贴出来。",
    en: "Fill the gaps, and post the roster a week before the holiday.",
  },
  keep: { zh: "值班表", en: "The roster" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["carer", "guard"]),
    hours: z.array(z.string()).min(1).default(["10:00", "22:00", "03:00"]),
  }),
  requires: ({ posts, hours }) =>
    coverage(rostered, { each: everyOne(posts), when: { slots: { unit: "clock", at: hours } } }),
  messages: { tooLow: { zh: "{key} 这个时段没有排人", en: "Nobody is on the roster as {key} at this hour" } },
});
