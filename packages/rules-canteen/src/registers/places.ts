import { defineRegister, from, raises, siteArea, siteAsset } from "@houqin/core";
import { servings } from "../entries/dining.ts";

/** Chillers, freezers and sample cabinets in use 在用冷藏冷冻设备. */
export const coldUnits = defineRegister({
  id: "canteen/cold-units",
  title: { zh: "冷藏冷冻设备", en: "cold unit" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(
      from(siteAsset, { where: { category: { in: ["chiller", "freezer", "sample-cabinet"] } }, key: ["@subject"] }),
      { until: "until" },
    ),
  ],
});

/** Fume purifiers in use 在用油烟净化设施. */
export const fumePurifiers = defineRegister({
  id: "canteen/fume-purifiers",
  title: { zh: "油烟净化设施", en: "fume purifier" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "fume-purifier" } }, key: ["@subject"] }), {
      until: "until",
    }),
  ],
});

/** People who sit in a dining hall 厅内就餐人数, from when they come until they leave. */
export const seated = defineRegister({
  id: "canteen/seated",
  title: { zh: "厅内就餐人数", en: "people seated" },
  key: ["hall"],
  unit: "person",
  refers: siteArea,
  plus: [raises(from(servings, { key: ["hall"] }), { amount: "count", until: "leaves" })],
});

/** Equipment in use by its category 在用设备. */
export const equipmentThere = defineRegister({
  id: "canteen/equipment-there",
  title: { zh: "在用设备", en: "equipment in use" },
  key: ["category"],
  plus: [raises(from(siteAsset, { where: { category: { exists: true } }, key: ["category"] }), { until: "until" })],
});
