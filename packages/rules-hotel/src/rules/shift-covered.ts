import { coverage, defineRule, everyOne } from "@houqin/core";
import { onPost } from "@houqin/rules-general";
import * as z from "zod";

/**
 * The posts that service hangs on are manned at the hours that matter 岗位不空档.
 *
 * No law; the posts, hours and number of people are the hotel's own.
 *
 * @example
 * tells(
 *   shiftCovered,
 *   [
 *     { kind: "site/post", at: "2026-01-01", data: { name: "管事员" }, subject: "steward" },
 *     { kind: "general/shift", at: "2026-03-02T10:00", data: { post: "steward", start: "2026-03-02T10:00", end: "2026-03-02T22:00" } },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-02", to: "2026-03-02" } },
 * );
 * //=> ["管事员 缺人：在岗 0 人，应有 1 人"]
 */
export const shiftCovered = defineRule({
  id: "hotel/shift-covered",
  title: { zh: "营业时段岗位有人", en: "Posts are manned while the hotel trades" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "排班要求，岗位、时段、人数由单位定", en: "The hotel's own roster: posts, hours, people" } },
  remedy: { zh: "马上从别的班调人，改好排班表。", en: "Move somebody in now and correct the roster." },
  keep: { zh: "排班表和上岗记录", en: "Rosters and shift logs" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["steward"]),
    people: z.int().min(1).max(50).default(1),
  }),
  requires: ({ posts, people }) =>
    coverage(onPost, {
      each: everyOne(posts),
      atLeast: people,
      when: { slots: { unit: "clock", at: ["07:30", "12:00", "19:00"], days: "operatingDay" } },
    }),
  messages: {
    tooLow: {
      zh: "{key} 缺人：在岗 {level} 人，应有 {bound} 人",
      en: "Post {key} had {level} people, expected {bound}",
    },
  },
});
