import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { pointsLost } from "../metrics/people.ts";

/**
 * Nobody loses more than so many points in a year 累计扣分.
 *
 * @example
 * pointsWithin.options.parse({}); //=> { atMost: 12 }
 * tells(pointsWithin, [{ kind: "general/reward", at: "2025-11-12", data: { person: "wang", category: "penalty", level: "suspension", points: 13, reason: "脱岗" } }], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["wang 2025年 已扣 13 分，上限 12 分"]
 */
export const pointsWithin = defineRule({
  id: "general/points-within",
  title: { zh: "年度累计扣分不超限", en: "Penalty points stay within bounds" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "到线的按制度处理，没到线的约谈提醒。", en: "Act as the rules say, or warn in time." },
  keep: { zh: "扣分台账", en: "The log of points" },
  options: z.object({
    atMost: z.int().min(1).max(100).default(12),
  }),
  requires: ({ atMost }) => ceiling(pointsLost, { key: ["person"], period: "year", atMost }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 已扣 {value} 分，上限 {bound} 分",
      en: "{key} lost {value} points in {period}, at most {bound}",
    },
  },
});
