import { defineScorecard } from "@houqin/core";
import { interruptionCount, openingScore, roomScoreMean } from "../metrics/outlets.ts";

const complaints = {
  count: true,
  of: { kind: "general/feedback", where: { category: { equals: "complaint" } } },
} as const;

/** How a hotel did in a month 酒店月度考评: rooms, guests, outlets, safety; complaints and interruptions take points off. */
export const hotelMonth = defineScorecard({
  id: "hotel/month",
  title: { zh: "酒店月度考评", en: "The hotel by the month" },
  period: "month",
  score: {
    id: "total",
    combine: "sum",
    parts: [
      {
        id: "rooms",
        title: { zh: "客房质量", en: "Rooms" },
        metric: roomScoreMean.id,
        scale: { outOf: 30, linear: { zeroAt: 60, fullAt: 95 } },
      },
      {
        id: "guests",
        title: { zh: "旅客登记", en: "Guests" },
        compliance: ["hotel/guest-registered", "hotel/one-guest-one-id"],
        scale: { outOf: 20, linear: { zeroAt: 0.9, fullAt: 1 } },
      },
      {
        id: "outlets",
        title: { zh: "餐饮开餐", en: "Outlets" },
        metric: openingScore.id,
        scale: { outOf: 20, linear: { zeroAt: 60, fullAt: 95 } },
      },
      {
        id: "fire",
        title: { zh: "消防巡查", en: "Fire rounds" },
        compliance: ["hotel/fire-rounds", "hotel/closing-checked"],
        scale: { outOf: 20, linear: { zeroAt: 0.8, fullAt: 1 } },
      },
      {
        id: "hygiene",
        title: { zh: "床品杯具", en: "Linen and cups" },
        compliance: ["hotel/linen-changed", "hotel/cups-disinfected"],
        scale: { outOf: 10, linear: { zeroAt: 0.9, fullAt: 1 } },
      },
      {
        id: "complaints",
        title: { zh: "投诉扣分", en: "Complaints" },
        metric: complaints,
        scale: { perUnit: -1, most: 10 },
      },
      {
        id: "interruptions",
        title: { zh: "服务中断扣分", en: "Interruptions" },
        metric: interruptionCount.id,
        scale: { perUnit: -2, most: 10 },
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
