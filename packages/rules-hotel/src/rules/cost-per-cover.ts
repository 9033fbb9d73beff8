import { defineRule, quantity, trend } from "@houqin/core";
import * as z from "zod";
import { consumablesPerCover } from "../metrics/outlets.ts";

/**
 * What a cover takes in consumables does not jump from one month to the next 每客物料成本.
 *
 * No law; a goal of most hotel plans.
 *
 * @example
 * tells(
 *   costPerCover,
 *   [
 *     { kind: "hotel/outlet-day", at: "2026-02-10T23:00", data: { covers: 200, takings: 30000, consumables: 1000 }, area: "hall" },
 *     { kind: "hotel/outlet-day", at: "2026-03-10T23:00", data: { covers: 200, takings: 30000, consumables: 1200 }, area: "hall" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" } },
 * );
 * //=> ["2026年3月 每客物料成本 6 元，按上月最多 5.5 元"]
 */
export const costPerCover = defineRule({
  id: "hotel/cost-per-cover",
  title: { zh: "每客物料成本不突涨", en: "Consumables per cover stay steady" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "成本控制目标，幅度由单位定", en: "A goal of the plan; the hotel sets the figure" } },
  remedy: { zh: "按物料拆开看涨在哪，再查领用和报损。", en: "Split it by supply and look at issues and losses." },
  keep: { zh: "餐厅日报和物料消耗表", en: "Daily sheets of the outlets" },
  options: z.object({ times: quantity("1").min(1).max(2).default(1.1) }),
  optionTitles: { times: { zh: "允许的倍数", en: "Factor allowed" } },
  requires: ({ times }) => trend(consumablesPerCover, { atMost: { times }, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{period} 每客物料成本 {value} 元，按上月最多 {bound} 元",
      en: "{period}: {value} CNY a cover, expected at most {bound} going by last month",
    },
  },
});
