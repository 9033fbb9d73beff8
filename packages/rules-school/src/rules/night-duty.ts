import { coverage, defineRule, everyOne } from "@houqin/core";
import { onPost } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Somebody is on night duty at these hours of every night 夜间值班. A rule of the house; boarding schools and those with guards at night need it.
 *
 * @example
 * tells(
 *   nightDuty,
 *   [
 *     { kind: "general/shift", at: "2025-11-11T21:00", data: { post: "night-duty", start: "2025-11-11T21:00", end: "2025-11-12T01:00" }, actors: { by: "p-night-1" } },
 *   ],
 *   { options: { times: ["00:00", "03:00"] }, period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> ["夜间值班 0 人，应有 1 人"]
 */
export const nightDuty = defineRule({
  id: "school/night-duty",
  title: { zh: "夜间有人值班", en: "Somebody is on duty at night" },
  severity: "off",
  since: "2026.1",
  basis: { none: { zh: "学校值班制度", en: "The school's own rules for duty at night" } },
  remedy: { zh: "今晚就排上人，值班电话贴到门卫。", en: "Put somebody on tonight and post the number at the gate." },
  keep: { zh: "值班表和值班记录", en: "Rosters and logs of the night" },
  options: z.object({
    people: z.int().min(1).max(6).default(1),
    times: z.array(z.string()).min(1).default(["00:00", "03:00", "05:00", "23:00"]),
  }),
  optionTitles: { times: { zh: "钟点", en: "Clock times" } },
  requires: ({ people, times }) =>
    coverage(onPost, {
      each: everyOne(["night-duty"]),
      when: { slots: { unit: "clock", at: [...times] } },
      atLeast: people,
    }),
  messages: {
    tooLow: { zh: "夜间值班 {level} 人，应有 {bound} 人", en: "{level} people on night duty, expected {bound}" },
  },
});
