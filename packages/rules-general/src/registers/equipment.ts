import { defineRegister, from, raises, siteArea, siteAsset } from "@houqin/core";
import { equipmentFile } from "../entries/equipment-files.ts";
import { validCertificates } from "./certificates.ts";

/** Fire extinguishers 灭火器 in use. */
export const extinguishers = defineRegister({
  id: "general/extinguishers",
  title: { zh: "灭火器", en: "extinguisher" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "extinguisher" } }, key: ["@subject"] }), { until: "until" }),
  ],
});

/** Categories of assets that are special equipment 特种设备. */
export const specialCategories = ["lift", "food-lift", "boiler", "pressure-vessel"] as const;

/** Special equipment 特种设备 in use: lifts, boilers, pressure vessels. */
export const specialEquipment = defineRegister({
  id: "general/special-equipment",
  title: { zh: "特种设备", en: "special equipment" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(
      from(siteAsset, {
        where: { category: { in: specialCategories } },
        key: ["@subject"],
      }),
      { until: "until" },
    ),
  ],
});

/** Lifts 电梯 in use, food lifts among them. */
export const lifts = defineRegister({
  id: "general/lifts",
  title: { zh: "电梯", en: "lift" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { in: ["lift", "food-lift"] } }, key: ["@subject"] }), {
      until: "until",
    }),
  ],
});

/** Meters 计量表 in use. */
export const meters = defineRegister({
  id: "general/meters",
  title: { zh: "计量表", en: "meter" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(
      from(siteAsset, {
        where: { category: { in: ["meter-electric", "meter-water", "meter-gas"] } },
        key: ["@subject"],
      }),
      { until: "until" },
    ),
  ],
});

/** Inspections of special equipment 特种设备检验 in force. */
export const specialEquipmentInspections = defineRegister({
  id: "general/special-equipment-inspections",
  title: { zh: "特种设备有效检验", en: "inspection in force" },
  key: ["asset"],
  refers: siteAsset,
  plus: [validCertificates("special-equipment")],
});

/** Tests of the fire systems 消防设施检测 in force. */
export const fireFacilityTests = defineRegister({
  id: "general/fire-facility-tests",
  title: { zh: "消防设施有效检测", en: "test of the fire systems in force" },
  key: ["holder"],
  plus: [validCertificates("fire-facility-test")],
});

/** Machines that have a safety file 有安全技术档案的设备. */
export const equipmentFiles = defineRegister({
  id: "general/equipment-files",
  title: { zh: "安全技术档案", en: "safety file" },
  key: ["asset"],
  refers: siteAsset,
  plus: [raises(from(equipmentFile, { key: ["asset"] }))],
});

/** Meters of each area, by kind of energy 各区域计量表. */
export const metersOfAreas = defineRegister({
  id: "general/meters-of-areas",
  title: { zh: "区域计量表", en: "meter of the area" },
  key: ["area", "category"],
  refers: siteArea,
  plus: [
    raises(
      from(siteAsset, {
        where: { category: { in: ["meter-electric", "meter-water", "meter-gas"] } },
        key: ["area", "category"],
      }),
      { until: "until" },
    ),
  ],
});
