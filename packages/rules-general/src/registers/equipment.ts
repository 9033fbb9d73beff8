import { defineRegister, from, raises, siteAsset } from "@houqin/core";
import { certificate } from "../entries/certificates.ts";

/** Fire extinguishers 灭火器 in use. */
export const extinguishers = defineRegister({
  id: "general/extinguishers",
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "extinguisher" } }, key: ["@subject"] }), { until: "until" }),
  ],
});

/** Special equipment 特种设备 in use: lifts, boilers, pressure vessels. */
export const specialEquipment = defineRegister({
  id: "general/special-equipment",
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(
      from(siteAsset, {
        where: { category: { in: ["lift", "food-lift", "boiler", "pressure-vessel"] } },
        key: ["@subject"],
      }),
      { until: "until" },
    ),
  ],
});

/** Lifts 电梯 in use, food lifts among them. */
export const lifts = defineRegister({
  id: "general/lifts",
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
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(certificate, { where: { category: { equals: "special-equipment" } }, key: ["holder"] }), {
      from: "issuedOn",
      until: "validUntil",
    }),
  ],
});

/** Tests of the fire systems 消防设施检测 in force. */
export const fireFacilityTests = defineRegister({
  id: "general/fire-facility-tests",
  key: ["holder"],
  plus: [
    raises(from(certificate, { where: { category: { equals: "fire-facility-test" } }, key: ["holder"] }), {
      from: "issuedOn",
      until: "validUntil",
    }),
  ],
});
