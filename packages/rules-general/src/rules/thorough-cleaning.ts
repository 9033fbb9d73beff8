import { cadence, defineRule, everyKey, from, sitePeople } from "@houqin/core";
import * as z from "zod";
import { cleaning } from "../entries/premises.ts";

/**
 * Everybody on the staff takes part in a thorough cleaning every month 大扫除. A rule of the house.
 *
 * @example
 * thoroughCleaning.options.parse({}); //=> { every: "month" }
 * tells(
 *   thoroughCleaning,
 *   [{ kind: "site/person", at: "2025-11-01", subject: "wang", data: { name: "王师傅" } }],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2025-12-31" },
 * );
 * //=> ["人员 c6d3 2025年11月 没有参加大扫除"]
 */
export const thoroughCleaning = defineRule({
  id: "general/thorough-cleaning",
  title: { zh: "定期大扫除、全员参加", en: "Everybody joins the thorough cleaning" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位卫生制度", en: "The site's own rules for cleaning" } },
  remedy: { zh: "补一次大扫除，缺席的安排补岗。", en: "Hold one now, and give those who missed it a turn." },
  keep: { zh: "大扫除记录和签到", en: "The log and who came" },
  options: z.object({
    every: z.enum(["week", "month", "quarter"]).default("month"),
  }),
  requires: ({ every }) =>
    cadence(from(cleaning, { where: { task: { equals: "thorough" } }, key: ["by"] }), {
      every,
      each: everyKey(sitePeople),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有参加大扫除", en: "{key} {slot}: took no part in the thorough cleaning" },
  },
});
