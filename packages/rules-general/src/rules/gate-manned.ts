import { coverage, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { onPost } from "../registers/people.ts";

const everyHour = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);

/**
 * Somebody is on duty at the gate at every full hour, day and night 门卫值守.
 *
 * GB/T 29315-2022 for schools and kindergartens (A2: two reports agree; the clause was not seen).
 *
 * @example
 * gateManned.options.parse({}); //=> { posts: ["guard"], people: 1 }
 * tells(
 *   gateManned,
 *   [
 *     { kind: "general/shift", at: "2025-11-11T18:00", data: { post: "guard", start: "2025-11-11T18:00", end: "2025-11-12T05:00" } },
 *     { kind: "general/shift", at: "2025-11-12T06:00", data: { post: "guard", start: "2025-11-12T06:00", end: "2025-11-13T00:00" } },
 *   ],
 *   { period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> ["门卫 岗缺人：在岗 0 人，应有 1 人"]
 */
export const gateManned = defineRule({
  id: "general/gate-manned",
  title: { zh: "门卫24小时有人", en: "The gatehouse is manned round the clock" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: "中小学、幼儿园安全防范要求 GB/T 29315-2022",
      confidence: "A2",
      note: "门卫室24小时值守：标准解读报道（2022年6月）与成都市规范（征求意见稿）报道两处一致，条款未见原文。",
    },
  ],
  remedy: {
    zh: "空岗时段马上补人，排班表当天改好公布。",
    en: "Fill the gap now and post the corrected roster the same day.",
  },
  keep: { zh: "门卫排班表和交接班记录", en: "Rosters and handover logs of the gate" },
  options: z.object({ posts: z.array(z.string()).min(1).default(["guard"]), people: z.int().min(1).max(6).default(1) }),
  requires: ({ posts, people }) =>
    coverage(onPost, { each: everyOne(posts), when: { slots: { unit: "clock", at: everyHour } }, atLeast: people }),
  messages: {
    tooLow: {
      zh: "{key} 岗缺人：在岗 {level} 人，应有 {bound} 人",
      en: "Post {key} had {level} people, expected {bound}",
    },
  },
});
