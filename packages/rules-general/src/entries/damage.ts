import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * Something was damaged or lost 物品损坏丢失. `order` is the id of the repair request that it led to; `value` is what it is worth.
 */
export const damage = defineEntry("general/damage", {
  title: { zh: "损坏丢失", en: "Damage or loss" },
  label: "asset",
  fields: {
    asset: { zh: "物品", en: "thing" },
    outcome: {
      zh: "情形",
      en: "outcome",
      values: { damaged: { zh: "损坏", en: "damaged" }, lost: { zh: "丢失", en: "lost" } },
    },
    cause: {
      zh: "原因",
      en: "cause",
      values: {
        wear: { zh: "自然损耗", en: "wear" },
        accident: { zh: "意外", en: "accident" },
        misuse: { zh: "使用不当", en: "misuse" },
        wilful: { zh: "故意损坏", en: "wilful" },
        unknown: { zh: "原因不明", en: "unknown" },
      },
    },
    quantity: { zh: "数量", en: "quantity" },
    value: { zh: "价值", en: "value" },
    order: { zh: "报修单", en: "repair request" },
    by: { zh: "登记人", en: "recorder" },
    responsible: { zh: "责任人", en: "person responsible" },
  },
  data: z.object({
    asset: ref("site/asset"),
    outcome: z.enum(["damaged", "lost"]),
    cause: z.enum(["wear", "accident", "misuse", "wilful", "unknown"]),
    quantity: quantity("piece").positive(),
    value: quantity("CNY").nonnegative(),
    order: z.string().optional(),
  }),
  roles: ["by", "responsible"],
  backfillDays: 3,
  nothingToReport: true,
});

/**
 * What was paid for damage 赔偿. `damage` is the id of that entry, `clause` the rule of the house that it follows.
 */
export const compensation = defineEntry("general/compensation", {
  title: { zh: "赔偿", en: "Compensation" },
  fields: {
    damage: { zh: "损坏记录", en: "damage" },
    clause: { zh: "依据条款", en: "clause" },
    amount: { zh: "赔偿金额", en: "amount" },
    receipt: { zh: "收据", en: "receipt" },
    by: { zh: "经办人", en: "person in charge" },
    approver: { zh: "审批人", en: "approver" },
  },
  data: z.object({
    damage: z.string(),
    clause: z.string(),
    amount: quantity("CNY").nonnegative(),
    receipt: z.string().optional(),
  }),
  roles: ["by", "approver"],
  backfillDays: 3,
});

/**
 * How a repair is gone about 维修方案: by the house's own hands or by a firm, mended or bought new, at what estimate and against what value.
 * `order` is the id of the request.
 */
export const repairPlan = defineEntry("general/repair-plan", {
  title: { zh: "维修方案", en: "Repair plan" },
  label: "order",
  fields: {
    order: { zh: "报修单", en: "repair request" },
    route: {
      zh: "维修途径",
      en: "route",
      values: { own: { zh: "自修", en: "own staff" }, firm: { zh: "外修", en: "a firm" } },
    },
    decision: {
      zh: "处理办法",
      en: "decision",
      values: { repair: { zh: "维修", en: "repair" }, replace: { zh: "更换", en: "replace" } },
    },
    estimate: { zh: "维修估价", en: "estimate" },
    value: { zh: "重置价", en: "price of a new one" },
    by: { zh: "拟定人", en: "planner" },
  },
  data: z.object({
    order: z.string(),
    route: z.enum(["own", "firm"]),
    decision: z.enum(["repair", "replace"]),
    estimate: quantity("CNY").nonnegative(),
    value: quantity("CNY").positive().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
