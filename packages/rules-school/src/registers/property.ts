import { defineRegister, from, lowers, raises, siteArea } from "@houqin/core";
import { classContract, classIssue } from "../entries/class-things.ts";

/** Who answers for the things of each class 班级财产承包 in force. */
export const classContracts = defineRegister({
  id: "school/class-contracts",
  title: { zh: "班级财产承包书", en: "property agreement in force" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(classContract, { key: ["@area"] }), { until: "until" })],
});

/** What the classes hold of each item 班级在用物品. */
export const classHoldings = defineRegister({
  id: "school/class-holdings",
  title: { zh: "班级在用物品", en: "things a class holds" },
  key: ["area", "item"],
  unit: "piece",
  refers: siteArea,
  plus: [
    raises(from(classIssue, { where: { action: { in: ["issued", "added"] } }, key: ["@area", "item"] }), {
      amount: "quantity",
    }),
  ],
  minus: [
    lowers(from(classIssue, { where: { action: { in: ["returned", "worn"] } }, key: ["@area", "item"] }), {
      amount: "quantity",
    }),
  ],
});
