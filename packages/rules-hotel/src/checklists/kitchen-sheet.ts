import { defineChecklist, type Text } from "@houqin/core";

const failing = { category: "food", evidence: { photos: "failed", note: "failed" } } as const;

/** Something that must be so in the kitchen, worth three points or one; what does not exist in the house is left out. */
function kept<const Id extends string>(id: Id, points: 1 | 3, title: Text) {
  return {
    id,
    type: "check",
    title,
    points,
    na: true,
    severity: points === 3 ? "general" : "minor",
    ...failing,
  } as const;
}

/**
 * The sheet of the kitchen's food safety 厨房食品安全自查表, in the manner of a chain of hotels: each item is worth three points or one, all or nothing, and what does
 * not apply is left out. It is a house standard and in places asks more than any law; its figures are suggestions.
 *
 * @example
 * kitchenSheet.sections.map(({ id }) => id); //=> ["management", "water", "stores", "preparation", "dates", "service", "washing"]
 */
export const kitchenSheet = defineChecklist({
  id: "hotel/kitchen-sheet",
  version: "2026.1",
  title: { zh: "厨房食品安全自查表", en: "Sheet of the kitchen's food safety" },
  basis: {
    none: {
      zh: "参照一家酒店集团的内部检查表：每项 3 分或 1 分，全对得分；有的要求比法规严，数字是建议。",
      en: "After the house list of a chain of hotels: 3 points or 1, all or nothing; stricter than law in places, its figures are suggestions.",
    },
  },
  sections: [
    {
      id: "management",
      title: { zh: "管理", en: "Management" },
      items: [
        {
          id: "repeated",
          type: "count",
          title: { zh: "和上次自查重复的问题", en: "Findings of the last check that are back" },
          unit: "项",
          allowed: 3,
          points: 3,
          severity: "general",
          ...failing,
        },
        kept("committee", 1, {
          zh: "食品安全会每月开，总经理每季度到会",
          en: "The food-safety committee meets monthly, the general manager is there once a quarter",
        }),
        kept("scale-verified", 1, {
          zh: "收货磅秤一年内经外部检定、贴有合格标签",
          en: "The receiving scale was verified by an outside body within a year and bears its label",
        }),
        kept("refresher", 1, {
          zh: "厨房和餐厅员工一年复训两次，其他员工一次",
          en: "Kitchen and floor were trained again twice within a year, others once",
        }),
      ],
    },
    {
      id: "water",
      title: { zh: "用水制冰", en: "Water and ice" },
      items: [
        kept("filter-flushed", 1, {
          zh: "净水滤芯每月冲洗，三到六个月更换",
          en: "Water filters are flushed monthly and changed every three to six months",
        }),
        kept("tap-tested", 3, {
          zh: "厨房或吧台龙头水一年内检测合格",
          en: "A tap of kitchen or bar was tested within a year and passed",
        }),
        kept("ice-scoop", 1, {
          zh: "冰勺浸泡液每四小时更换",
          en: "The bath of the ice scoop is changed every four hours",
        }),
      ],
    },
    {
      id: "stores",
      title: { zh: "库房", en: "Stores" },
      items: [
        {
          id: "dry-heat",
          type: "number",
          title: { zh: "干货库温度", en: "Temperature of the dry store" },
          unit: "℃",
          atMost: 25,
          lowest: -20,
          highest: 60,
          points: 1,
          na: true,
          severity: "minor",
          ...failing,
        },
        {
          id: "dry-humidity",
          type: "number",
          title: { zh: "干货库湿度", en: "Humidity of the dry store" },
          unit: "%",
          atLeast: 55,
          atMost: 65,
          lowest: 0,
          highest: 100,
          points: 1,
          na: true,
          severity: "minor",
          ...failing,
        },
        kept("dry-read", 1, {
          zh: "干货库温湿度每天有记录",
          en: "Heat and humidity of the dry store are logged each day",
        }),
        kept("cold-read", 3, {
          zh: "冰箱冷库每天两次测温记录",
          en: "Fridges and cold rooms are read and logged twice a day",
        }),
      ],
    },
    {
      id: "preparation",
      title: { zh: "加工", en: "Preparation" },
      items: [
        kept("out-of-cold", 3, {
          zh: "高风险食品在室温下加工不超过一小时",
          en: "Food at risk stands at room temperature for an hour at most",
        }),
        kept("slicer", 3, { zh: "切片机使用中每小时清洗", en: "A slicer in use is cleaned every hour" }),
      ],
    },
    {
      id: "dates",
      title: { zh: "开封效期", en: "Dates after opening" },
      items: [
        kept("milk", 3, { zh: "开封牛奶48小时内用完", en: "Opened milk is used up within 48 hours" }),
        kept("fruit", 3, { zh: "切开的水果12小时内用完", en: "Cut fruit is used up within 12 hours" }),
        kept("thawed", 3, {
          zh: "流水解冻的食品12小时内用完",
          en: "Food thawed under water is used up within 12 hours",
        }),
      ],
    },
    {
      id: "service",
      title: { zh: "出餐", en: "Service" },
      items: [
        kept("sushi", 3, {
          zh: "寿司在15℃以下摆放，不超过四小时",
          en: "Sushi stands at 15 °C at most, for four hours at most",
        }),
        kept("buffet", 3, { zh: "自助餐每两小时测温记录", en: "The buffet is measured and logged every two hours" }),
      ],
    },
    {
      id: "washing",
      title: { zh: "洗涤", en: "Washing" },
      items: [
        {
          id: "rinse",
          type: "number",
          title: {
            zh: "洗碗机末次漂洗温度，开机时记录",
            en: "Last rinse of the dishwasher, logged at the start of the run",
          },
          unit: "℃",
          atLeast: 85,
          lowest: 0,
          highest: 100,
          points: 3,
          na: true,
          severity: "general",
          ...failing,
        },
        kept("broken", 1, {
          zh: "破损餐具入专用箱并逐件登记",
          en: "Broken ware goes into its bin, each piece logged",
        }),
      ],
    },
  ],
  scoring: {
    score: { items: "worth", adjust: [{ scaleTo: 100 }, { round: 1 }] },
    grades: {
      higherIsBetter: [
        { id: "good", title: { zh: "好", en: "Good" }, from: 90, passed: true },
        { id: "fair", title: { zh: "一般", en: "Fair" }, from: 75, passed: true },
        { id: "poor", title: { zh: "差", en: "Poor" }, passed: false },
      ],
    },
  },
});
