import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { cleaningDayChecked } from "../entries/dorm-checked.ts";
import { cleaningDay } from "../entries/upkeep.ts";

/**
 * Each cleaning day is assessed by the sheet within so many working days 每次清扫都考评, in the area where it was held. Both say
 * which month they are for, in `covers`, so that next month's assessment is not taken for a late one of this month.
 *
 * @example
 * cleaningDayAssessed.options.parse({}); //=> { days: 2 }
 * tells(cleaningDayAssessed, [{ kind: "dorm/cleaning-day", at: "2025-11-14T14:00", data: {}, covers: "2025-11", area: "dorm-1" }]);
 * //=> ["dorm-1 的大扫除到 2025年11月18日 24:00 还没有考评"]
 */
export const cleaningDayAssessed = defineRule({
  id: "dorm/cleaning-day-assessed",
  title: { zh: "每次清扫都考评", en: "Each cleaning day is assessed" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位计划自定的考评制度", en: "An assessment that plans set themselves" } },
  remedy: { zh: "考评组马上去看，按六条标准打分。", en: "Have the committee go and score it by the six criteria." },
  keep: { zh: "无尘日考评表", en: "The filled cleaning-day sheet" },
  options: z.object({ days: z.int().min(1).max(10).default(2) }),
  requires: ({ days }) =>
    followUp(from(cleaningDayChecked, { key: ["@area", "@covers"] }), {
      after: from(cleaningDay, { key: ["@area", "@covers"] }),
      within: { workdays: days },
    }),
  messages: {
    missed: {
      zh: "{area} 的大扫除到 {due} 还没有考评",
      en: "The cleaning day in {area} was not assessed by {due}",
    },
    late: {
      zh: "{area} 的大扫除考评晚了：{at} 才考评，应在 {due} 前",
      en: "The cleaning day in {area} was assessed late, at {at}; expected by {due}",
    },
  },
});
