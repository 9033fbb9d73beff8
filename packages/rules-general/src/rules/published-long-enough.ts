import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { publication } from "../entries/notices.ts";

/**
 * A notice stays up for so many days, by what it is about 公示期.
 *
 * @example
 * publishedLongEnough.options.parse({}); //=> { days: { assessment: 3, reward: 5, policy: 7, spending: 7 } }
 * tells(publishedLongEnough, [{ kind: "general/publication", at: "2025-11-12", data: { topic: "reward", audience: "all", days: 3 } }]);
 * //=> ["奖惩：只公示了 3 天，至少要 5 天"]
 */
export const publishedLongEnough = defineRule({
  id: "general/published-long-enough",
  title: { zh: "公示够天数", en: "Notices stay up long enough" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "重新公示，满天数再撤。", en: "Publish it again for the full time." },
  keep: { zh: "公示起止日期", en: "The dates of the notice" },
  options: z.object({
    days: z
      .object({
        assessment: z.int().min(1).max(60).default(3),
        reward: z.int().min(1).max(60).default(5),
        policy: z.int().min(1).max(60).default(7),
        spending: z.int().min(1).max(60).default(7),
      })
      .prefault({}),
  }),
  requires: ({ days }) => limit(publication, "days", { atLeast: { by: ["topic"], table: days } }),
  messages: {
    tooLow: {
      zh: "只公示了 {value} 天，至少要 {bound} 天",
      en: "Published for {value} days, expected at least {bound}",
    },
  },
});
