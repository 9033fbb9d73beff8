import { coverage, defineRule, everyOne } from "@houqin/core";
import { onPost } from "@houqin/rules-general";
import * as z from "zod";
import { careOrder66, shandongCare } from "../laws.ts";

const everyHour = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);

/**
 * Somebody of these posts is on duty at every full hour 24小时值班 (养老机构管理办法第二十八条, A2; 山东省养老服务条例第三十四条第二款第六项, A1, for
 * the night).
 *
 * @example
 * carersOnDuty.options.parse({}); //=> { posts: ["carer"], people: 1 }
 * tells(
 *   carersOnDuty,
 *   [
 *     { kind: "general/shift", at: "2026-05-05T20:00", data: { post: "carer", start: "2026-05-05T20:00", end: "2026-05-06T05:00" } },
 *     { kind: "general/shift", at: "2026-05-06T06:00", data: { post: "carer", start: "2026-05-06T06:00", end: "2026-05-07T00:00" } },
 *   ],
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-06", to: "2026-05-06" } },
 * );
 * //=> ["护理员 在岗 0 人，应有 1 人"]
 */
export const carersOnDuty = defineRule({
  id: "eldercare/carers-on-duty",
  title: { zh: "护理员24小时在岗", en: "Carers are on duty round the clock" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: careOrder66,
      clause: "第二十八条",
      confidence: "A2",
      note: "实行24小时值班，条款未见原文，与地方条例一致；人数由单位定。",
    },
    {
      law: shandongCare,
      clause: "第三十四条第二款第六项",
      confidence: "A1",
      note: "地方规定，建立夜间值班制度，做好夜间监护。",
    },
  ],
  remedy: { zh: "空岗时段马上补人，排班表当天改好。", en: "Fill the gap now and correct the roster the same day." },
  keep: { zh: "排班表和上岗记录", en: "The roster and the shift log" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["carer"]),
    people: z.int().min(1).max(20).default(1),
  }),
  requires: ({ posts, people }) =>
    coverage(onPost, {
      each: everyOne(posts),
      when: { slots: { unit: "clock", at: everyHour } },
      atLeast: people,
    }),
  messages: {
    tooLow: { zh: "{key} 在岗 {level} 人，应有 {bound} 人", en: "{key}: {level} on duty, expected {bound}" },
  },
});
