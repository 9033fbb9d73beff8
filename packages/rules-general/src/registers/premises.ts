import { defineRegister, from, raises, siteArea, siteAsset } from "@houqin/core";
import { feeItem } from "../entries/fees.ts";
import { keySite, risk } from "../entries/risks.ts";
import { booking, roomStandard } from "../entries/rooms.ts";
import { stockItem } from "../entries/supplies.ts";
import { testReport } from "../entries/tests.ts";

/** Key sites 要害部位. */
export const keySites = defineRegister({
  id: "general/key-sites",
  title: { zh: "要害部位", en: "key site" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(keySite, { key: ["@area"] }))],
});

/** Hazards on the list 在册危险源, by the id of their entry. */
export const risks = defineRegister({
  id: "general/risks",
  title: { zh: "在册危险源", en: "hazard on the list" },
  key: ["risk"],
  plus: [raises(from(risk, { key: ["@id"] }))],
});

/** Tests that were passed and are in force 有效检测. */
export const testsInForce = defineRegister({
  id: "general/tests-in-force",
  title: { zh: "有效检测", en: "test in force" },
  key: ["asset"],
  refers: siteAsset,
  plus: [raises(from(testReport, { where: { passed: { equals: true } }, key: ["asset"] }), { until: "validUntil" })],
});

/** How many bookings an area has at once 场地占用; an activity that is planned books its place. */
export const bookings = defineRegister({
  id: "general/bookings",
  title: { zh: "同时预约数", en: "bookings at once" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(booking, { key: ["@area"] }), { from: "from", until: "until" })],
});

/** What belongs in each room 房间应配物品. */
export const roomItems = defineRegister({
  id: "general/room-items",
  title: { zh: "房间应配物品", en: "item due in the room" },
  key: ["area", "item"],
  unit: "piece",
  refers: siteArea,
  plus: [raises(from(roomStandard, { key: ["@area", "item"] }), { amount: "quantity" })],
});

/** Items that have a least and a most stock 有库存定额的物资. */
export const stockItems = defineRegister({
  id: "general/stock-items",
  title: { zh: "有库存定额的物资", en: "item with a stock norm" },
  key: ["item"],
  refers: stockItem,
  plus: [raises(from(stockItem, { key: ["@subject"] }))],
});

/** Fees whose approval is in force 有效收费项目. */
export const feesApproved = defineRegister({
  id: "general/fees-approved",
  title: { zh: "有效收费项目", en: "fee with approval" },
  key: ["fee"],
  refers: feeItem,
  plus: [raises(from(feeItem, { key: ["@subject"] }), { from: "validFrom", until: "validUntil" })],
});
