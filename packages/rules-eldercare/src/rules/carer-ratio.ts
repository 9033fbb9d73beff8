import { defineRule, keysOf, ratio } from "@houqin/core";
import * as z from "zod";
import { CareLevel } from "../entries/residents.ts";
import { shandongCare } from "../laws.ts";
import { carersHere } from "../metrics/residents.ts";
import { residents as here } from "../registers/residents.ts";

/**
 * No more residents for each carer than so many, at the end of each month 护理配比. Shandong's regulation art. 31 (A1) asks for carers by level of
 * care; figures are set by each place, and by level of care: `"eldercare/carer-ratio#full": ["warn", { levels: ["full"], residents: 5 }]` counts only those residents. No national
 * figure was seen, so the rule is off until a site takes that of its place.
 *
 * @example
 * carerRatio.options.parse({}); //=> { residents: 10, levels: ["able", "partial", "full"] }
 * tells(
 *   carerRatio,
 *   [
 *     { kind: "site/person", at: "2026-01-01", data: { name: "护理员甲", post: "carer" }, subject: "lin" },
 *     ...Array.from({ length: 11 }, (_, n) => ({ kind: "eldercare/resident", at: "2026-05-01", data: { name: `老人${n}`, level: "able" }, subject: `r-${n}` })),
 *   ],
 *   { period: { from: "2026-05-01", to: "2026-05-31" } },
 * );
 * //=> ["2026年5月 每名护理员照护 11 位老人，应不超过 10 位"]
 */
export const carerRatio = defineRule({
  id: "eldercare/carer-ratio",
  title: { zh: "护理员配比", en: "Enough carers for the residents" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十一条",
      confidence: "A1",
      status: "suggestion",
      note: "按照不同护理等级配备规定数量的护理人员；国家没有统一数字，各地另定，此处为建议值。",
    },
  ],
  remedy: { zh: "补招护理员，缺人期间不收新的失能老人。", en: "Hire carers; admit nobody fully dependent meanwhile." },
  keep: { zh: "在岗护理员名册和老人等级表", en: "The list of carers and of residents by level" },
  options: z.object({
    residents: z.int().min(2).max(20).default(10),
    levels: z.array(CareLevel).min(1).default(["able", "partial", "full"]),
  }),
  requires: ({ residents, levels }) =>
    ratio(keysOf(here, { level: { in: levels } }), carersHere, { atMost: residents, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{period} 每名护理员照护 {value} 位老人，应不超过 {bound} 位",
      en: "{period}: {value} residents for each carer, expected at most {bound}",
    },
  },
});
