import type { Text } from "../text/text.ts";

/** Kinds of sites 单位类型; a site may be of another, of which only rules without a condition on it speak. */
export const siteKinds = {
  school: { zh: "学校", en: "school" },
  kindergarten: { zh: "幼儿园", en: "kindergarten" },
  university: { zh: "高校", en: "university" },
  company: { zh: "企业", en: "company" },
  hotel: { zh: "酒店", en: "hotel" },
  "elder-care": { zh: "养老机构", en: "elder-care centre" },
  hospital: { zh: "医院", en: "hospital" },
  property: { zh: "物业企业", en: "property firm" },
  government: { zh: "机关单位", en: "public body" },
} as const satisfies Readonly<Record<string, Text>>;

/** Kinds of areas 区域类别 that rule packs speak of; a site may have others. */
export const areaKinds = {
  building: { zh: "楼栋", en: "building" },
  dorm: { zh: "宿舍", en: "dormitory" },
  kitchen: { zh: "厨房", en: "kitchen" },
  "dining-hall": { zh: "餐厅", en: "dining hall" },
  store: { zh: "库房", en: "store" },
  "plant-room": { zh: "设备间", en: "plant room" },
  "function-room": { zh: "功能室", en: "function room" },
  gate: { zh: "出入口", en: "gate" },
  grounds: { zh: "室外场地", en: "grounds" },
} as const satisfies Readonly<Record<string, Text>>;

/** Posts 岗位 that rule packs speak of; a site may have others. */
export const commonPosts = {
  cook: { zh: "炊事员", en: "cook" },
  guard: { zh: "门卫", en: "guard" },
  "food-safety-director": { zh: "食品安全总监", en: "food-safety director" },
  "food-safety-officer": { zh: "食品安全员", en: "food-safety officer" },
} as const satisfies Readonly<Record<string, Text>>;

/** Categories of assets 资产类别 that rule packs speak of; a site may have others. */
export const assetCategories = {
  chiller: { zh: "冷藏柜", en: "chiller" },
  freezer: { zh: "冷冻柜", en: "freezer" },
  "sample-cabinet": { zh: "留样柜", en: "sample cabinet" },
  "fume-purifier": { zh: "油烟净化设施", en: "fume purifier" },
  extinguisher: { zh: "灭火器", en: "extinguisher" },
  lift: { zh: "电梯", en: "lift" },
  "food-lift": { zh: "食梯", en: "food lift" },
  boiler: { zh: "锅炉", en: "boiler" },
  "pressure-vessel": { zh: "压力容器", en: "pressure vessel" },
  "meter-electric": { zh: "电表", en: "electricity meter" },
  "meter-water": { zh: "水表", en: "water meter" },
  "meter-gas": { zh: "燃气表", en: "gas meter" },
} as const satisfies Readonly<Record<string, Text>>;
