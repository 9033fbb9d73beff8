import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { parTotal } from "../entries/par.ts";

/**
 * There are enough sets of linen and tableware in circulation: one in use, one in the wash, one in store 周转套数.
 *
 * A habit of the trade with no rule behind it; three sets of linen and one and a half of tableware are suggestions, and the rule is off until it is chosen.
 *
 * @example
 * tells(
 *   parRatio,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "床单", group: "linen", oneSet: 200 }, subject: "床单" },
 *     { kind: "hotel/par-count", at: "2026-03-31T15:00", data: { item: "床单", inUse: 200, inWash: 150, inStore: 150 } },
 *   ],
 * );
 * //=> ["床单：只够周转 2.5 套，应有 3 套"]
 */
export const parRatio = defineRule({
  id: "hotel/par-ratio",
  title: { zh: "布草餐具周转套数", en: "Enough sets are in circulation" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "行业习惯，没有规定；套数由单位定",
      en: "A habit of the trade without a rule behind it; the hotel sets the sets",
    },
  },
  remedy: { zh: "补够周转套数，或者加洗一班，别让客房等布草。", en: "Buy what is short or wash in one more shift." },
  keep: { zh: "布草餐具盘点表", en: "The count sheets" },
  options: z.object({ linen: z.number().min(1).max(6).default(3), ware: z.number().min(1).max(4).default(1.5) }),
  requires: ({ linen, ware }) =>
    limit(
      from(parTotal, { where: { "item.oneSet": { exists: true } } }),
      { divide: ["pieces", "item.oneSet"] },
      { atLeast: { by: ["item.group"], table: { linen, ware } } },
    ),
  messages: {
    tooLow: { zh: "只够周转 {value} 套，应有 {bound} 套", en: "Only {value} sets in circulation, expected {bound}" },
  },
});
