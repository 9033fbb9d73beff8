import { defineRegister, from, raises, siteArea } from "@houqin/core";
import { classContract } from "../entries/class-things.ts";

/** Who answers for the things of each class 班级财产承包 in force. */
export const classContracts = defineRegister({
  id: "school/class-contracts",
  title: { zh: "班级财产承包书", en: "property agreement in force" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(classContract, { key: ["@area"] }), { until: "until" })],
});
