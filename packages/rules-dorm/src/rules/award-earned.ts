import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { roomAward } from "../entries/upkeep.ts";

/**
 * A room is named only with so many points 评上的寝室分数够.
 *
 * @example
 * awardEarned.options.parse({}); //=> { civil: 90, star: 95 }
 * tells(awardEarned, [{ kind: "dorm/room-award", at: "2025-11-28T16:00", data: { room: "r-301", title: "civil", score: 89.5 }, area: "dorm-1" }]);
 * //=> ["r-301 得 89.5 分评上文明寝室，至少要 90 分"]
 */
export const awardEarned = defineRule({
  id: "dorm/award-earned",
  title: { zh: "评上的寝室分数达标", en: "Named rooms have earned it" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位评比办法，分数线由单位定", en: "The house's own scheme" } },
  remedy: { zh: "分数不够的撤牌，按得分从高到低重新评。", en: "Take the plate down, and name rooms by their scores." },
  keep: { zh: "评比得分汇总", en: "The scores" },
  options: z.object({
    civil: quantity("point").min(60).max(100).default(90),
    star: quantity("point").min(60).max(100).default(95),
  }),
  requires: ({ civil, star }) => limit(roomAward, "score", { atLeast: { by: ["title"], table: { civil, star } } }),
  messages: {
    tooLow: {
      zh: "{room} 得 {value} 分评上{title}，至少要 {bound} 分",
      en: "{room} was named {title} with {value} points, expected at least {bound}",
    },
  },
});
