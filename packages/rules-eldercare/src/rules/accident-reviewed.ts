import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { accident, accidentReview } from "../entries/accidents.ts";

/**
 * Each accident, slight ones too, is gone over within days: why it happened, what changes 意外复盘. No law; small falls are the warning.
 *
 * @example
 * accidentReviewed.options.parse({}); //=> { days: 7 }
 * tells(
 *   accidentReviewed,
 *   [
 *     {
 *       kind: "eldercare/accident",
 *       at: "2026-05-06T06:10",
 *       data: { resident: "r-1", risk: "scald", severity: "slight", heardAt: "2026-05-06T06:12", description: "热水烫手" },
 *     },
 *   ],
 * );
 * //=> ["r-1 烫伤：意外还没有复盘，应在 2026年5月13日 24:00 前做完"]
 */
export const accidentReviewed = defineRule({
  id: "eldercare/accident-reviewed",
  title: { zh: "意外事件要复盘", en: "Accidents are gone over" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位自己的管理办法，小意外是大事故的先兆",
      en: "The house's own way; small accidents warn of great ones",
    },
  },
  remedy: {
    zh: "把当班的人叫到一起，找原因、定措施，写成一页纸。",
    en: "Bring those on duty together, find the cause, settle the measure, write one page.",
  },
  keep: { zh: "复盘记录", en: "The review" },
  options: z.object({ days: quantity("d").int().min(1).max(30).default(7) }),
  requires: ({ days }) =>
    followUp(from(accidentReview, { key: ["accident"] }), {
      after: from(accident, { key: ["@id"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "意外还没有复盘，应在 {due} 前做完", en: "The accident was not gone over; expected by {due}" },
    late: { zh: "复盘晚了：{at} 才做，应在 {due} 前", en: "The review came late, at {at}; expected by {due}" },
  },
});
