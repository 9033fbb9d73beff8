import { defineRegister, from, raises, siteAsset, sitePost } from "@houqin/core";
import { safetyDuty } from "../entries/safety-duties.ts";

/** Safety duties 岗位安全责任 in force, by post. */
export const safetyDuties = defineRegister({
  id: "company/safety-duties",
  title: { zh: "有效岗位安全责任", en: "safety duty in force" },
  key: ["post"],
  refers: sitePost,
  plus: [raises(from(safetyDuty, { key: ["post"] }), { until: "until" })],
});

/** Combined heat and power plants 热电联供机组 in use. */
export const heatPlants = defineRegister({
  id: "company/heat-plants",
  title: { zh: "热电联供机组", en: "heat and power plant" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "heat-plant" } }, key: ["@subject"] }), { until: "until" }),
  ],
});
