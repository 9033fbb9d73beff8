import { countOf, defineMetric, from, meanOf, quotient, sumOf } from "@houqin/core";
import { incident, inspection } from "@houqin/rules-general";
import { openingSheet } from "../checklists/opening-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { stewardingSheet } from "../checklists/stewarding-sheet.ts";
import { checkIn, guest } from "../entries/guests.ts";
import { outletDay, passCheck } from "../entries/outlets.ts";
import { breakageValue } from "./par.ts";

/** Covers served 用餐客数. */
export const covers = defineMetric({
  id: "hotel/covers",
  title: { zh: "用餐客数", en: "covers" },
  unit: "person",
  metric: sumOf(outletDay, "covers"),
});

/** Takings of all outlets 餐饮营业额. */
export const takings = defineMetric({
  id: "hotel/takings",
  title: { zh: "餐饮营业额", en: "takings" },
  unit: "CNY",
  metric: sumOf(outletDay, "takings"),
});

/** What consumables cost 物料消耗金额. */
export const consumablesCost = defineMetric({
  id: "hotel/consumables",
  title: { zh: "物料消耗金额", en: "cost of consumables" },
  unit: "CNY",
  metric: sumOf(outletDay, "consumables"),
});

/** What a cover takes in consumables 每客物料成本. */
export const consumablesPerCover = defineMetric({
  id: "hotel/cost-per-cover",
  title: { zh: "每客物料成本", en: "consumables per cover" },
  unit: "CNY",
  metric: quotient(consumablesCost, covers),
});

/** Worth of broken tableware as a share of takings 破损率. */
export const breakageShare = defineMetric({
  id: "hotel/breakage-rate",
  title: { zh: "餐具破损率", en: "breakage as a share of takings" },
  unit: "1",
  metric: quotient(breakageValue, takings),
});

/** Plates that went out 出品份数, by dish. */
export const platesServed = defineMetric({
  id: "hotel/plates-served",
  title: { zh: "出品份数", en: "plates served" },
  unit: "1",
  metric: sumOf(from(passCheck, { key: ["dish"] }), "served"),
});

/** Plates that the pass sent back 退回份数, by dish. */
export const platesRejected = defineMetric({
  id: "hotel/plates-rejected",
  title: { zh: "出品退回份数", en: "plates sent back" },
  unit: "1",
  metric: sumOf(from(passCheck, { key: ["dish"] }), "rejected"),
});

/** Share of plates sent back 出品退回率, by dish. */
export const rejectShare = defineMetric({
  id: "hotel/reject-rate",
  title: { zh: "出品退回率", en: "share of plates sent back" },
  unit: "1",
  metric: quotient(platesRejected, platesServed),
});

/** Share of all plates sent back 全部出品退回率. */
export const rejectShareOfAll = defineMetric({
  id: "hotel/reject-rate-of-all",
  title: { zh: "全部出品退回率", en: "share of all plates sent back" },
  unit: "1",
  metric: quotient(sumOf(passCheck, "rejected"), sumOf(passCheck, "served")),
});

/** People who moved in 入住人数, by booking. */
export const peopleIn = defineMetric({
  id: "hotel/people-in",
  title: { zh: "入住人数", en: "people who moved in" },
  unit: "person",
  metric: sumOf(from(checkIn, { key: ["booking"] }), "people"),
});

/** Guests registered 登记人数, by booking. */
export const guestsRegistered = defineMetric({
  id: "hotel/guests-registered",
  title: { zh: "登记人数", en: "guests registered" },
  unit: "person",
  metric: countOf(from(guest, { key: ["booking"] })),
});

/** Service interruptions 服务中断次数. */
export const interruptionCount = defineMetric({
  id: "hotel/interruptions",
  title: { zh: "服务中断次数", en: "service interruptions" },
  unit: "1",
  metric: countOf(from(incident, { where: { category: { equals: "service-interruption" } } })),
});

/** Mean score of the rooms inspected 查房平均分. */
export const roomScoreMean = defineMetric({
  id: "hotel/room-score",
  title: { zh: "查房平均分", en: "mean score of rooms" },
  unit: "point",
  metric: meanOf(from(inspection, { where: { checklist: { exists: true, equals: roomSheet.id } } }), "score"),
});

/** Rooms inspected 查房次数. */
export const roomCheckCount = defineMetric({
  id: "hotel/rooms-inspected",
  title: { zh: "查房次数", en: "rooms inspected" },
  unit: "1",
  metric: countOf(from(inspection, { where: { checklist: { exists: true, equals: roomSheet.id } } })),
});

/** Mean score of stewarding 管事部检查平均分. */
export const stewardingScore = defineMetric({
  id: "hotel/stewarding-score",
  title: { zh: "管事部检查平均分", en: "mean score of stewarding" },
  unit: "point",
  metric: meanOf(from(inspection, { where: { checklist: { exists: true, equals: stewardingSheet.id } } }), "score"),
});

/** Mean score of opening checks 餐前检查平均分. */
export const openingScore = defineMetric({
  id: "hotel/opening-score",
  title: { zh: "餐前检查平均分", en: "mean score of opening checks" },
  unit: "point",
  metric: meanOf(from(inspection, { where: { checklist: { exists: true, equals: openingSheet.id } } }), "score"),
});
