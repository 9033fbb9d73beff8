import {
  countOf,
  defineMetric,
  figureOf,
  from,
  lastOf,
  levelOf,
  meanOf,
  quantileOf,
  quotient,
  sumOf,
} from "@houqin/core";
import { damage, repairPlan } from "../entries/damage.ts";
import { plantCheck } from "../entries/grounds.ts";
import { issue, verification } from "../entries/hazards.ts";
import { repairStep } from "../entries/repairs.ts";
import { booking, roomCount } from "../entries/rooms.ts";
import { stockMove } from "../entries/stock.ts";
import { quota } from "../entries/supplies.ts";
import { assetBook } from "../registers/holdings.ts";
import { roomItems } from "../registers/premises.ts";
import { assetsAgree } from "../rules/assets-agree.ts";

/** Things lost or damaged by other than wear 损坏丢失件数. */
export const piecesLost = defineMetric({
  id: "general/pieces-lost",
  title: { zh: "损坏丢失件数", en: "pieces damaged or lost" },
  unit: "piece",
  metric: sumOf(from(damage, { where: { cause: { not: { equals: "wear" } } } }), "quantity"),
});

/** Things in the books 账面件数. */
export const piecesHeld = defineMetric({
  id: "general/pieces-held",
  title: { zh: "账面件数", en: "pieces in the books" },
  unit: "piece",
  metric: levelOf(assetBook),
});

/** Share of things that were damaged or lost 损耗率. */
export const lossRate = defineMetric({
  id: "general/loss-rate",
  title: { zh: "损坏丢失率", en: "share damaged or lost" },
  unit: "1",
  metric: quotient(piecesLost, piecesHeld),
});

/** Share of assets whose book, list, card and thing agree 账物相符率. */
export const assetsAgreeing = defineMetric({
  id: "general/assets-agreeing",
  title: { zh: "账物相符率", en: "share of assets that agree" },
  unit: "1",
  metric: figureOf("passed", [assetsAgree]),
});

/** How long half of those who asked waited at most 报修响应中位数. */
export const responseMedian = defineMetric({
  id: "general/response-median",
  title: { zh: "报修响应时间中位数", en: "median time until somebody came" },
  unit: "min",
  metric: quantileOf(
    from(repairStep, { where: { step: { equals: "arrived" } } }),
    { span: ["asked", "@at"], unit: "minutes" },
    0.5,
  ),
});

/** How long nine in ten of those who asked waited at most 九成报修响应时间. */
export const responseNinth = defineMetric({
  id: "general/response-ninth",
  title: { zh: "九成报修的响应时间", en: "time within which somebody came to nine in ten" },
  unit: "min",
  metric: quantileOf(
    from(repairStep, { where: { step: { equals: "arrived" } } }),
    { span: ["asked", "@at"], unit: "minutes" },
    0.9,
  ),
});

/** How long half of all repairs took at most 修复时间中位数. */
export const repairMedian = defineMetric({
  id: "general/repair-median",
  title: { zh: "修复时间中位数", en: "median time of a repair" },
  unit: "h",
  metric: quantileOf(
    from(repairStep, { where: { step: { equals: "done" } } }),
    { span: ["asked", "@at"], unit: "hours" },
    0.5,
  ),
});

/** Repairs planned 维修方案数. */
export const repairsPlanned = defineMetric({
  id: "general/repairs-planned",
  title: { zh: "维修方案数", en: "repairs planned" },
  unit: "1",
  metric: countOf(repairPlan),
});

/** Repairs by the house's own hands 自修数. */
export const repairsOwn = defineMetric({
  id: "general/repairs-own",
  title: { zh: "自修数", en: "repairs by own staff" },
  unit: "1",
  metric: countOf(from(repairPlan, { where: { route: { equals: "own" } } })),
});

/** Share of repairs by the house's own hands 自修率. */
export const ownShare = defineMetric({
  id: "general/own-share",
  title: { zh: "自修率", en: "share of repairs by own staff" },
  unit: "1",
  metric: quotient(repairsOwn, repairsPlanned),
});

/** Issues found 发现问题数. */
export const issuesFound = defineMetric({
  id: "general/issues-found",
  title: { zh: "发现问题数", en: "issues found" },
  unit: "1",
  metric: countOf(issue),
});

/** Issues closed 销号问题数. */
export const issuesClosed = defineMetric({
  id: "general/issues-closed",
  title: { zh: "销号问题数", en: "issues closed" },
  unit: "1",
  metric: countOf(from(verification, { where: { passed: { equals: true } } })),
});

/** Issues closed in a period ÷ issues found in it 隐患整改率; above 1 where older ones were closed too. */
export const closureRate = defineMetric({
  id: "general/closure-rate",
  title: { zh: "隐患整改率", en: "share of issues closed" },
  unit: "1",
  metric: quotient(issuesClosed, issuesFound),
});

/** How the plants do 绿化长势评分. */
export const growth = defineMetric({
  id: "general/growth",
  title: { zh: "绿化长势评分", en: "points for growth" },
  unit: "point",
  metric: meanOf(plantCheck, "score"),
});

/** Hours for which an area is booked 场地使用时数. */
export const hoursBooked = defineMetric({
  id: "general/hours-booked",
  title: { zh: "场地使用时数", en: "hours booked" },
  unit: "h",
  metric: sumOf(from(booking, { key: ["@area"] }), { span: ["from", "until"], unit: "hours" }),
});

/** What belongs in a room 应配数量. */
export const roomItemsDue = defineMetric({
  id: "general/room-items-due",
  title: { zh: "应配数量", en: "items due in the room" },
  unit: "piece",
  metric: levelOf(roomItems),
});

/** What the last count found in a room 实有数量. */
export const roomItemsFound = defineMetric({
  id: "general/room-items-found",
  title: { zh: "房间物品实有数", en: "items found in the room" },
  unit: "piece",
  metric: lastOf(from(roomCount, { key: ["@area", "item"] }), "quantity"),
});

/** What a department drew of an item 部门领用量. */
export const drawn = defineMetric({
  id: "general/drawn",
  title: { zh: "部门领用量", en: "drawn by the department" },
  unit: "piece",
  metric: sumOf(from(stockMove, { where: { direction: { equals: "out" } }, key: ["department", "item"] }), "quantity"),
});

/** What a department may draw of an item 领用定额. */
export const allowed = defineMetric({
  id: "general/allowed",
  title: { zh: "领用定额", en: "quota of the department" },
  unit: "piece",
  metric: sumOf(from(quota, { key: ["department", "item"] }), "quantity"),
});

/** What was drawn of an item 物资领用量. */
export const itemDrawn = defineMetric({
  id: "general/item-drawn",
  title: { zh: "物资领用量", en: "drawn of the item" },
  unit: "piece",
  metric: sumOf(from(stockMove, { where: { direction: { equals: "out" } }, key: ["item"] }), "quantity"),
});
