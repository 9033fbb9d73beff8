import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { DinerGroup, dinerTitles, Meal, mealTitles } from "./meal.ts";

/** Stages 环节 of the work of a canteen, in their order. */
export const Stage = z.enum(["buying", "storing", "preparing", "cooking", "serving", "washing"]);

/** What people call them. */
export const stageTitles = {
  buying: { zh: "采购", en: "buying" },
  storing: { zh: "贮存", en: "storing" },
  preparing: { zh: "粗加工", en: "preparing" },
  cooking: { zh: "烹调", en: "cooking" },
  serving: { zh: "售卖", en: "serving" },
  washing: { zh: "洗消", en: "washing up" },
} as const;

/** One stage was looked at 环节检查. */
export const stageCheck = defineEntry("canteen/stage-check", {
  title: { zh: "环节检查", en: "Stage checked" },
  label: "stage",
  fields: {
    stage: { zh: "环节", en: "stage", values: stageTitles },
    ok: {
      zh: "结果",
      en: "result",
      values: { true: { zh: "合规", en: "in order" }, false: { zh: "不合规", en: "not in order" } },
    },
    note: { zh: "说明", en: "note" },
    by: { zh: "检查人", en: "checker" },
  },
  data: z.object({ stage: Stage, ok: z.boolean(), note: z.string().optional() }),
  roles: ["by"],
});

/** A round through the hall at a meal 餐时巡查: quality, quantity, order. `covers` holds the meal. */
export const mealRound = defineEntry("canteen/meal-round", {
  title: { zh: "餐时巡查", en: "Round at a meal" },
  label: "meal",
  fields: {
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    quality: {
      zh: "质量",
      en: "quality",
      values: { true: { zh: "合格", en: "good" }, false: { zh: "不合格", en: "poor" } },
    },
    quantity: {
      zh: "数量",
      en: "quantity",
      values: { true: { zh: "足够", en: "enough" }, false: { zh: "不够", en: "too little" } },
    },
    queueMinutes: { zh: "排队时间", en: "queue" },
    by: { zh: "巡查人", en: "person on the round" },
  },
  data: z.object({
    meal: Meal,
    quality: z.boolean(),
    quantity: z.boolean(),
    queueMinutes: quantity("min").nonnegative().optional(),
  }),
  roles: ["by"],
});

/** How many meals were ordered 订餐. `covers` holds the meal. Meals bought in name their maker and when they are to be served. */
export const mealOrder = defineEntry("canteen/meal-order", {
  title: { zh: "订餐", en: "Meals ordered" },
  label: ["meal", "group"],
  fields: {
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    group: { zh: "就餐人群", en: "group", values: dinerTitles },
    count: { zh: "份数", en: "number" },
    supplier: { zh: "供餐单位", en: "maker" },
    serveAt: { zh: "开餐时间", en: "time of serving" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    meal: Meal,
    group: DinerGroup,
    count: quantity("person").int().nonnegative(),
    supplier: ref("canteen/supplier").optional(),
    serveAt: Instant.optional(),
  }),
  roles: ["by"],
});

/** Points are taken off 扣分 of somebody who works in the kitchen; the penalty is a `general/reward` whose `about` is its id. */
export const deduction = defineEntry("canteen/deduction", {
  title: { zh: "食堂扣分", en: "Points taken off" },
  label: "reason",
  fields: {
    points: { zh: "扣分", en: "points" },
    reason: { zh: "原因", en: "reason" },
    who: { zh: "责任人", en: "person responsible" },
    by: { zh: "检查人", en: "inspector" },
  },
  data: z.object({ points: quantity("point").min(0).max(100), reason: z.string() }),
  roles: ["who", "by"],
  backfillDays: 3,
});

/** Something was tested for hygiene 卫生检测: food, water, tableware, hands; `residue` is the free chlorine left on tableware, in mg on 100 cm². */
export const batchTest = defineEntry("canteen/batch-test", {
  title: { zh: "卫生检测", en: "Hygiene test" },
  label: "item",
  fields: {
    item: { zh: "检测对象", en: "what was tested" },
    test: {
      zh: "检测项目",
      en: "test",
      values: {
        pesticide: { zh: "农残", en: "pesticides" },
        atp: { zh: "表面洁净度", en: "surface cleanliness" },
        coliform: { zh: "大肠菌群", en: "coliforms" },
        salmonella: { zh: "沙门氏菌", en: "salmonella" },
        chlorine: { zh: "游离性余氯", en: "free chlorine" },
        oil: { zh: "煎炸油极性组分", en: "frying oil" },
      },
    },
    passed: {
      zh: "结果",
      en: "result",
      values: { true: { zh: "合格", en: "passed" }, false: { zh: "不合格", en: "failed" } },
    },
    residue: { zh: "余氯（毫克/100平方厘米）", en: "chlorine in mg on 100 cm²" },
    by: { zh: "检测人", en: "tester" },
  },
  data: z.object({
    item: z.string(),
    test: z.enum(["pesticide", "atp", "coliform", "salmonella", "chlorine", "oil"]),
    passed: z.boolean(),
    residue: z.number().nonnegative().optional(),
  }),
  roles: ["by"],
});

/** How much of something is to be in store 库存定额: at least, at most; `subject` is the item by its name. */
export const stockLevel = defineEntry("canteen/stock-level", {
  title: { zh: "库存定额", en: "Stock level" },
  label: "item",
  fields: {
    item: { zh: "品名", en: "item" },
    least: { zh: "最低库存", en: "least" },
    most: { zh: "最高库存", en: "most" },
    supplier: { zh: "供应商", en: "supplier" },
  },
  data: z.object({
    item: z.string(),
    least: quantity("kg").nonnegative(),
    most: quantity("kg").nonnegative(),
    supplier: ref("canteen/supplier").optional(),
  }),
  subject: "canteen/stock-level",
  backfillDays: 7,
});
