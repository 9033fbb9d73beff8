import { defineRegister, from, raises } from "@houqin/core";
import { supplier } from "../entries/supply.ts";

/** Suppliers that the canteen has approved 合格供应商. */
export const approvedSuppliers = defineRegister({
  id: "canteen/approved-suppliers",
  title: { zh: "合格供应商", en: "approved supplier" },
  key: ["supplier"],
  refers: supplier,
  plus: [raises(from(supplier, { key: ["@subject"] }), { until: "approvedUntil" })],
});
