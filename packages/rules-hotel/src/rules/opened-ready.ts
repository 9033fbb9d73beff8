import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { openingCheck } from "../entries/inspections.ts";

/**
 * Every dining hall is checked by the opening sheet before it opens, each day on which the hotel is open 营业前检查. What fails becomes an issue, and is put right as issues are.
 *
 * No law; when it must be done is the hotel's own.
 *
 * @example
 * tells(
 *   openedReady,
 *   [
 *     { kind: "site/area", at: "2026-03-02", data: { name: "中餐厅", kind: "dining-hall" }, subject: "hall-1" },
 *   ],
 * );
 * //=> ["hall-1 2026年3月2日 没做营业前检查"]
 */
export const openedReady = defineRule({
  id: "hotel/opened-ready",
  title: { zh: "营业前检查按时做完", en: "Outlets are checked before they open" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "酒店营业规程，时间由单位定", en: "The hotel's own order of work and hour" } },
  remedy: { zh: "没查完不开门，缺项当场补，班前会通报。", en: "Do not open before it is done; mend on the spot." },
  keep: { zh: "营业前检查表", en: "The opening sheets" },
  options: z.object({ before: z.enum(["07:00", "10:30", "11:00", "17:00"]).default("11:00") }),
  requires: ({ before }) =>
    cadence(from(openingCheck, { key: ["@area"] }), {
      every: "operatingDay",
      each: everyKey(siteAreas, { kind: { equals: "dining-hall" } }),
      window: { due: before },
    }),
  messages: {
    missed: { zh: "{key} {slot} 没做营业前检查", en: "{key} {slot}: not checked before opening" },
    late: {
      zh: "{key} {slot} 营业前检查做晚了：{at} 才做完，应在 {due} 前",
      en: "{key} {slot}: checked late, at {at}; expected by {due}",
    },
  },
});
