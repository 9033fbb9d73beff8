import { defineRule, from, leadTime, momentOf, sitePerson } from "@houqin/core";
import * as z from "zod";
import { handover } from "../entries/custody.ts";
import { stateAssetsRegulation } from "../laws.ts";

/**
 * Whoever leaves hands over the things in their care by their last day 离岗交接 (行政事业性国有资产管理条例第十五条, A1, state-funded units).
 *
 * @example
 * leaversHandOver.options.parse({}); //=> { earliest: 30 }
 * tells(leaversHandOver, [{ kind: "site/person", at: "2024-01-01", subject: "wang", data: { name: "王师傅", until: "2025-11-28" } }], { period: { from: "2025-10-01", to: "2025-11-30" }, asOf: "2026-02-28" });
 * //=> ["wang 离岗没有办资产交接，应在 2025年11月28日 24:00 前办完"]
 */
export const leaversHandOver = defineRule({
  id: "general/leavers-hand-over",
  title: { zh: "离岗前办资产交接", en: "Whoever leaves hands over" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: stateAssetsRegulation,
      clause: "第十五条第三款",
      confidence: "A1",
      note: "资产使用人、管理人发生变化的，应当及时办理资产交接手续。",
    },
  ],
  remedy: {
    zh: "把人请回来当面点交，或由监交人清点接管。",
    en: "Call them back to count, or let the witness take over.",
  },
  keep: { zh: "交接清单，签字页", en: "The list, signed" },
  options: z.object({
    earliest: z.int().min(7).max(90).default(30),
  }),
  requires: ({ earliest }) =>
    leadTime(from(handover, { key: ["giver"] }), {
      before: momentOf(from(sitePerson, { where: { until: { exists: true } }, key: ["@subject"] }), "until"),
      atLeast: { days: 0 },
      earliest: { days: earliest },
    }),
  messages: {
    missed: { zh: "{key} 离岗没有办资产交接，应在 {due} 前办完", en: "{key} left without handing over by {due}" },
    late: {
      zh: "{key} 资产交接办晚了：{at} 才办，应在 {due} 前",
      en: "{key} handed over late: at {at}, expected by {due}",
    },
  },
});
