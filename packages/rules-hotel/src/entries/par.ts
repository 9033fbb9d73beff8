import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** What people call the groups that par levels are kept for. */
const groupTitles = { linen: { zh: "布草", en: "linen" }, ware: { zh: "餐具", en: "tableware" } } as const;

/**
 * A kind of linen 布草 or tableware that is kept in so many sets 配置品种; `oneSet` is how many pieces one full set takes. `subject` is its id.
 */
export const parItem = defineEntry("hotel/par-item", {
  title: { zh: "布草餐具品种", en: "Item kept in sets" },
  label: "name",
  fields: {
    name: { zh: "品名", en: "name" },
    group: { zh: "类别", en: "group", values: groupTitles },
    oneSet: { zh: "一套件数", en: "pieces in one set" },
    price: { zh: "单价", en: "price" },
    place: { zh: "存放处", en: "where it is kept" },
  },
  data: z.object({
    name: z.string(),
    group: z.enum(["linen", "ware"]),
    oneSet: quantity("piece").int().positive().optional(),
    price: quantity("CNY").nonnegative().optional(),
    place: ref("site/area").optional(),
  }),
  subject: "hotel/par-item",
  backfillDays: 7,
});

/** All pieces of an item that a count found. Comes out of `hotel/par-count`; nobody writes it. */
export const parTotal = defineEntry("hotel/par-total", {
  title: { zh: "布草餐具实有数", en: "Pieces found" },
  label: "item",
  fields: { item: { zh: "品种", en: "item" }, pieces: { zh: "实有件数", en: "pieces found" } },
  data: z.object({ item: ref("hotel/par-item"), pieces: quantity("piece").int().nonnegative() }),
  backfillDays: 3,
});

/**
 * A count of one item 布草餐具盘点: in use, in the wash, in store. It yields the sum.
 *
 * @example
 * const data = { item: "sheet", inUse: 200, inWash: 150, inStore: 230 };
 * parCount.yields?.entries({ id: "c1", kind: "hotel/par-count", at: "2026-03-31T15:00", data }).map(({ data }) => data.pieces); //=> [580]
 */
export const parCount = defineEntry("hotel/par-count", {
  title: { zh: "布草餐具盘点", en: "Count of linen and tableware" },
  label: "item",
  fields: {
    item: { zh: "品种", en: "item" },
    inUse: { zh: "在用", en: "in use" },
    inWash: { zh: "在洗", en: "in the wash" },
    inStore: { zh: "在库", en: "in store" },
    by: { zh: "盘点人", en: "counter" },
    verifier: { zh: "监盘人", en: "verifier" },
  },
  data: z.object({
    item: ref("hotel/par-item"),
    inUse: quantity("piece").int().nonnegative(),
    inWash: quantity("piece").int().nonnegative(),
    inStore: quantity("piece").int().nonnegative(),
  }),
  roles: ["by", "verifier"],
  backfillDays: 3,
  yields: {
    kinds: [parTotal.id],
    entries: ({ data: { item, inUse, inWash, inStore } }) => [
      { name: "total", kind: parTotal.id, data: { item, pieces: inUse + inWash + inStore } },
    ],
  },
});

/** Pieces come in, are discarded, broken or lost 布草餐具增减; `value` is what was lost with them. */
export const parMove = defineEntry("hotel/par-move", {
  title: { zh: "布草餐具增减", en: "Change of linen and tableware" },
  label: "item",
  fields: {
    item: { zh: "品种", en: "item" },
    direction: {
      zh: "增减",
      en: "change",
      values: {
        in: { zh: "入账", en: "came in" },
        discard: { zh: "报废", en: "discarded" },
        broken: { zh: "破损", en: "broken" },
        lost: { zh: "丢失", en: "lost" },
      },
    },
    pieces: { zh: "件数", en: "pieces" },
    value: { zh: "金额", en: "value" },
    reason: { zh: "原因", en: "reason" },
    photos: { zh: "照片", en: "photographs" },
    by: { zh: "经手人", en: "person in charge" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    item: ref("hotel/par-item"),
    direction: z.enum(["in", "discard", "broken", "lost"]),
    pieces: quantity("piece").int().positive(),
    value: quantity("CNY").nonnegative().optional(),
    reason: z.string().optional(),
    photos: z.array(z.string()).optional(),
  }),
  roles: ["by", "approver"],
  backfillDays: 3,
});
