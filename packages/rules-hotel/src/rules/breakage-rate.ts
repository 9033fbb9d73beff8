import { defineRule, quantity, ratio } from "@houqin/core";
import * as z from "zod";
import { takings } from "../metrics/outlets.ts";
import { breakageValue } from "../metrics/par.ts";

/**
 * What broken tableware was worth stays a small share of the takings of the month 餐具破损率.
 *
 * A habit of the trade is three to five in a thousand; no rule gives a figure, so this is off until it is chosen.
 *
 * @example
 * tells(
 *   breakageRate,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "骨碟", group: "ware" }, subject: "骨碟" },
 *     { kind: "hotel/par-move", at: "2026-03-02T20:00", data: { item: "骨碟", direction: "broken", pieces: 30, value: 300 } },
 *     { kind: "hotel/outlet-day", at: "2026-03-02T23:00", data: { covers: 200, takings: 30000, consumables: 900 }, area: "hall" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["2026年3月 餐具破损占营业额 1%，不应超过 0.5%"]
 */
export const breakageRate = defineRule({
  id: "hotel/breakage-rate",
  title: { zh: "餐具破损率", en: "Breakage stays small against takings" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "行业习惯控制在营业额千分之三到千分之五，没有规定，由单位定",
      en: "A habit of the trade, three to five in a thousand, without a rule behind it",
    },
  },
  remedy: { zh: "看破在收台、洗碗还是上菜，换筐换架，培训一次。", en: "See where it breaks; change racks and train." },
  keep: { zh: "餐具破损登记和营业额", en: "The log of breakage and the takings" },
  options: z.object({ share: quantity("1").min(0.0005).max(0.02).default(0.005) }),
  requires: ({ share }) => ratio(breakageValue, takings, { atMost: share, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{period} 餐具破损占营业额 {value}，不应超过 {bound}",
      en: "{period}: breakage is {value} of the takings, expected at most {bound}",
    },
  },
});
