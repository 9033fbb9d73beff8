import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { giftCoverage } from "../metrics/life.ts";

/**
 * In each year so large a share of the residents gets a gift 慰问不漏人. A goal that plans set themselves.
 *
 * @example
 * giftsForAll.options.parse({}); //=> { share: 1 }
 * tells(
 *   giftsForAll,
 *   [
 *     { kind: "eldercare/resident", at: "2026-01-01", data: { name: "老人甲", level: "able" }, subject: "r-1" },
 *     { kind: "eldercare/resident", at: "2026-01-01", data: { name: "老人乙", level: "able" }, subject: "r-2" },
 *     { kind: "eldercare/gift", at: "2026-05-10", data: { occasion: "母亲节", receivers: ["r-1"] } },
 *   ],
 *   { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2027-02-28" },
 * );
 * //=> ["2026年 慰问覆盖率 50%，应不低于 100%"]
 */
export const giftsForAll = defineRule({
  id: "eldercare/gifts-for-all",
  title: { zh: "节日慰问不漏人", en: "Nobody goes without a gift" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的节日慰问，比例由单位定", en: "What plans promise; the share is the site's own" } },
  remedy: {
    zh: "对照在住名单补发，卧床的送到床头。",
    en: "Go by the list of residents; bring it to the bed where need be.",
  },
  keep: { zh: "慰问品发放表", en: "The list of gifts" },
  options: z.object({ share: z.number().min(0.5).max(1).default(1) }),
  requires: ({ share }) => ceiling(giftCoverage, { atLeast: share, period: "year" }),
  messages: {
    tooLow: {
      zh: "{period} 慰问覆盖率 {value}，应不低于 {bound}",
      en: "{period}: gifts reached {value} of the residents, expected at least {bound}",
    },
  },
});
