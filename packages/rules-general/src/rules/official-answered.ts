import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import { issue } from "../entries/hazards.ts";
import { report } from "../entries/notices.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A fire hazard that the fire service orders to be put right by a day is answered in writing by that day 整改复函 (第61号令第三十五条, A1).
 *
 * @example
 * tells(
 *   officialAnswered,
 *   [
 *     { kind: "general/issue", at: "2025-11-12T09:00", data: { title: "防火门损坏", category: "fire", severity: "general", source: "official", onTheSpot: false, dueOn: "2025-11-20" } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2025-12-31" },
 * );
 * //=> ["防火门损坏：责令整改的隐患没有复函，应在 2025年11月20日 24:00 前报送"]
 */
export const officialAnswered = defineRule({
  id: "general/official-answered",
  title: { zh: "责令整改的火灾隐患按期复函", en: "Fire hazards found by officials are answered" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十五条",
      confidence: "A1",
      note: "在规定的期限内改正并写出火灾隐患整改复函，报送公安消防机构。",
    },
  ],
  remedy: { zh: "马上整改，写复函并附整改前后照片送达。", en: "Put it right and send the reply with photographs." },
  keep: { zh: "责令改正通知书、整改复函", en: "The order and the reply" },
  requires: () =>
    leadTime(from(report, { where: { topic: { equals: "official-reply" } }, key: ["about"] }), {
      before: momentOf(
        from(issue, {
          where: { source: { equals: "official" }, category: { equals: "fire" }, dueOn: { exists: true } },
          key: ["@id"],
        }),
        "dueOn",
      ),
      atLeast: { days: 0 },
    }),
  messages: {
    missed: { zh: "责令整改的隐患没有复函，应在 {due} 前报送", en: "No reply was sent by {due}" },
    late: { zh: "复函晚了：{at} 才报送，应在 {due} 前", en: "Reply sent late: at {at}, expected by {due}" },
  },
});
