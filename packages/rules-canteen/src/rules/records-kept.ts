import { defineRule, from, limit, quantity } from "@houqin/core";
import { recordDisposal } from "@houqin/rules-general";
import * as z from "zod";
import { foodSafetyLaw } from "../laws.ts";

/**
 * Records of purchases are not thrown away too soon 台账保存期限.
 *
 * Food Safety Law art. 50(2), to which art. 53 refers: six months after the shelf life, two years where there is none. Two years hold for both.
 *
 * @example
 * recordsKept.options.parse({}); //=> { days: 730 }
 * tells(recordsKept, [{ kind: "general/record-disposal", at: "2025-09-01T10:00", data: { category: "food-purchase", lastDay: "2024-03-01" } }]);
 * //=> ["食品进货台账：只保存 549 天就销毁了，应满 730 天"]
 */
export const recordsKept = defineRule({
  id: "canteen/records-kept",
  title: { zh: "进货台账保存满两年", en: "Purchase records are kept two years" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第五十条第二款、第五十三条第二款",
      confidence: "A1",
      note: "保质期满后不少于六个月，没有明确保质期的不少于二年；食堂参照，从严统一按二年。",
    },
  ],
  remedy: {
    zh: "没销的停下；已销的用电子件、供应商存根补回来。",
    en: "Stop; rebuild what is gone from scans and the supplier's copies.",
  },
  keep: { zh: "台账销毁登记", en: "The log of records destroyed" },
  options: z.object({ days: quantity("d").int().min(183).max(3650).default(730) }),
  requires: ({ days }) =>
    limit(
      from(recordDisposal, { where: { category: { equals: "food-purchase" } } }),
      { span: ["lastDay", "@at"], unit: "days" },
      { atLeast: days },
    ),
  messages: {
    tooLow: {
      zh: "只保存 {value} 天就销毁了，应满 {bound} 天",
      en: "destroyed after {value} days, expected at least {bound}",
    },
  },
});
