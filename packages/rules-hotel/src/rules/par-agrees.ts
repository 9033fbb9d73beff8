import { defineRule, everyKey, levelOf, quantity, reconcile } from "@houqin/core";
import * as z from "zod";
import { piecesCounted } from "../metrics/par.ts";
import { parBook, parItems } from "../registers/holdings.ts";

/**
 * Books and count agree for every kind of linen and tableware at the end of the month 布草餐具账实相符.
 *
 * No law; what is short is booked as lost or found.
 *
 * @example
 * tells(
 *   parAgrees,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "床单", group: "linen", oneSet: 200 }, subject: "床单" },
 *     { kind: "hotel/par-move", at: "2026-03-01T09:00", data: { item: "床单", direction: "in", pieces: 600 } },
 *     { kind: "hotel/par-count", at: "2026-03-31T15:00", data: { item: "床单", inUse: 200, inWash: 150, inStore: 230 } },
 *   ],
 * );
 * //=> ["床单 2026年3月 账实不符：账面=600、实盘=580，相差 20 件"]
 */
export const parAgrees = defineRule({
  id: "hotel/par-agrees",
  title: { zh: "布草餐具账实相符", en: "Linen, tableware and books agree" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "酒店内部控制，差异率由单位定", en: "Internal control; the hotel sets how far it may be off" } },
  remedy: {
    zh: "先对送洗单和报损单，找不到的按丢失登记，定责任。",
    en: "Check slips and losses; book what is not found as lost.",
  },
  keep: { zh: "盘点表和差异处理单", en: "Count sheets and what was done about differences" },
  options: z.object({ share: quantity("1").min(0).max(0.1).default(0.01) }),
  requires: ({ share }) =>
    reconcile(
      { 账面: levelOf(parBook), 实盘: piecesCounted },
      { key: ["item"], each: everyKey(parItems), tolerance: { share }, period: "month" },
    ),
  messages: {
    differ: {
      zh: "{key} {period} 账实不符：{table}，相差 {difference} 件",
      en: "{key} {period}: {table}, off by {difference}",
    },
  },
});
