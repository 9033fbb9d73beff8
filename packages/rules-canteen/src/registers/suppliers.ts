import { defineRegister, from, raises } from "@houqin/core";
import { validCertificates } from "@houqin/rules-general";
import { supplier } from "../entries/supply.ts";

/** Food business licences in force 有效食品经营许可, by supplier; `site` is the canteen itself. */
export const foodLicences = defineRegister({
  id: "canteen/food-licences",
  title: { zh: "有效食品经营许可", en: "food licence in force" },
  key: ["holder"],
  refers: supplier,
  plus: [validCertificates("food-licence")],
});

/** Food-waste licences in force 有效餐厨垃圾收运许可, by haulier. */
export const wasteLicences = defineRegister({
  id: "canteen/waste-licences",
  title: { zh: "有效餐厨垃圾收运许可", en: "waste licence in force" },
  key: ["holder"],
  refers: supplier,
  plus: [validCertificates("waste-licence")],
});

/** Suppliers that the canteen has approved 合格供应商. */
export const approvedSuppliers = defineRegister({
  id: "canteen/approved-suppliers",
  title: { zh: "合格供应商", en: "approved supplier" },
  key: ["supplier"],
  refers: supplier,
  plus: [raises(from(supplier, { key: ["@subject"] }), { until: "approvedUntil" })],
});
