import { defineScorecard } from "@houqin/core";
import { rejectShareOfAll, stewardingScore } from "../metrics/outlets.ts";
import { linenLossRate } from "../metrics/par.ts";

/** How stewarding did in a month 管事部月度考评: its sheet, tableware, linen, sub-store, waste, the pass. */
export const stewardingMonth = defineScorecard({
  id: "hotel/stewarding-month",
  title: { zh: "管事部月度考评", en: "Stewarding by the month" },
  period: "month",
  score: {
    id: "total",
    combine: "sum",
    parts: [
      {
        id: "sheet",
        title: { zh: "现场检查", en: "Sheet" },
        metric: stewardingScore.id,
        scale: { outOf: 30, linear: { zeroAt: 60, fullAt: 95 } },
      },
      {
        id: "ware",
        title: { zh: "餐具消毒", en: "Tableware" },
        compliance: ["general/tableware-order", "general/tableware-heat", "general/tableware-time"],
        scale: { outOf: 20, linear: { zeroAt: 0.9, fullAt: 1 } },
      },
      {
        id: "linen",
        title: { zh: "布草损耗", en: "Linen lost" },
        metric: linenLossRate.id,
        scale: { outOf: 15, linear: { zeroAt: 0.03, fullAt: 0.005 } },
      },
      {
        id: "stores",
        title: { zh: "账实相符", en: "Books agree" },
        compliance: ["hotel/sub-store-agrees", "hotel/par-agrees"],
        scale: { outOf: 15, linear: { zeroAt: 0.8, fullAt: 1 } },
      },
      {
        id: "waste",
        title: { zh: "泔水清运", en: "Waste" },
        compliance: ["general/food-waste-daily", "general/food-waste-licensed"],
        scale: { outOf: 10, linear: { zeroAt: 0.8, fullAt: 1 } },
      },
      {
        id: "pass",
        title: { zh: "出品退回", en: "Plates sent back" },
        metric: rejectShareOfAll.id,
        scale: { outOf: 10, linear: { zeroAt: 0.05, fullAt: 0.01 } },
      },
    ],
  },
  grades: {
    higherIsBetter: [
      { id: "A", title: { zh: "优", en: "excellent" }, from: 90, passed: true },
      { id: "B", title: { zh: "良", en: "good" }, from: 80, passed: true },
      { id: "C", title: { zh: "待改进", en: "to improve" }, passed: false },
    ],
  },
});
