import * as z from "zod";

/** The fields of work 工作领域 of a logistics department, for policies, duties and publicity alike. */
export const Theme = z.enum([
  "safety",
  "fire",
  "food",
  "dorm",
  "assets",
  "purchasing",
  "finance",
  "energy",
  "hygiene",
  "grounds",
  "repair",
  "vehicles",
  "staff",
  "service",
]);

/** What people call them. */
export const themeTitles = {
  safety: { zh: "安全", en: "safety" },
  fire: { zh: "消防", en: "fire" },
  food: { zh: "食堂食品", en: "canteen and food" },
  dorm: { zh: "宿舍", en: "dormitory" },
  assets: { zh: "资产", en: "assets" },
  purchasing: { zh: "采购", en: "purchasing" },
  finance: { zh: "财务", en: "finance" },
  energy: { zh: "节能", en: "energy" },
  hygiene: { zh: "卫生", en: "hygiene" },
  grounds: { zh: "绿化", en: "grounds" },
  repair: { zh: "维修", en: "repairs" },
  vehicles: { zh: "车辆", en: "vehicles" },
  staff: { zh: "人员管理", en: "staff" },
  service: { zh: "服务", en: "service" },
} as const;
