import { defineRegister, from, raises, siteAsset } from "@houqin/core";
import { validCertificates } from "@houqin/rules-general";

/** Tests of drinking water 饮水水质检测 in force, by water point. */
export const waterTests = defineRegister({
  id: "school/water-tests",
  title: { zh: "有效的水质检测报告", en: "water test in force" },
  key: ["point"],
  refers: siteAsset,
  plus: [validCertificates("water-test")],
});

/** School buses 校车 in use. */
export const schoolBuses = defineRegister({
  id: "school/buses",
  title: { zh: "在用校车", en: "school bus" },
  key: ["bus"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "school-bus" } }, key: ["@subject"] }), { until: "until" }),
  ],
});
