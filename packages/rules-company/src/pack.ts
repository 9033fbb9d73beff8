import { definePack } from "@houqin/core";

/**
 * 企业规则包.
 *
 * @example
 * company.requires; //=> ["general"]
 */
export const company = definePack({
  name: "company",
  title: { zh: "企业", en: "Company" },
  requires: ["general"],
  entries: {},
  rules: [],
});
