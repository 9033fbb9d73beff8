import { defineRegister } from "@houqin/core";
import { firm } from "../entries/firms.ts";
import { validCertificates } from "./certificates.ts";

/** Food business licences in force 有效食品经营许可, by firm; `site` is the kitchen of the site itself. */
export const foodLicences = defineRegister({
  id: "general/food-licences",
  title: { zh: "有效食品经营许可", en: "food licence in force" },
  key: ["holder"],
  refers: firm,
  plus: [validCertificates("food-licence")],
});

/** Food-waste licences in force 有效餐厨垃圾收运许可, by hauler. */
export const wasteLicences = defineRegister({
  id: "general/waste-licences",
  title: { zh: "有效餐厨垃圾收运许可", en: "waste licence in force" },
  key: ["holder"],
  refers: firm,
  plus: [validCertificates("waste-licence")],
});
