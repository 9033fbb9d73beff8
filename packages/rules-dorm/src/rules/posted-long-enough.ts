import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { scoreNotice } from "../entries/upkeep.ts";

/**
 * A result stays up for so many days 公示期满.
 *
 * @example
 * postedLongEnough.options.parse({}); //=> { days: 3 }
 * tells(postedLongEnough, [{ kind: "dorm/score-notice", at: "2025-11-17T09:00", data: { about: "check-1", days: 2 } }]);
 * //=> ["check-1：考评结果只公示了 2 天，至少要 3 天"]
 */
export const postedLongEnough = defineRule({
  id: "dorm/posted-long-enough",
  title: { zh: "考评公示够天数", en: "Results stay up long enough" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "公示天数由单位定", en: "How long is the house's own" } },
  remedy: { zh: "重新贴满天数。", en: "Put it up again for the whole time." },
  keep: { zh: "公示照片，写明起止日", en: "The photograph, with first and last day" },
  options: z.object({ days: quantity("d").int().min(1).max(30).default(3) }),
  requires: ({ days }) => limit(scoreNotice, "days", { atLeast: days }),
  messages: {
    tooLow: {
      zh: "考评结果只公示了 {value} 天，至少要 {bound} 天",
      en: "A result was up for {value} days, expected at least {bound}",
    },
  },
});
