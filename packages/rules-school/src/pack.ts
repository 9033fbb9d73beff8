import { definePack } from "@houqin/core";

/**
 * 学校规则包.
 *
 * @example
 * school.requires; //=> ["general"]
 */
export const school = definePack({
  name: "school",
  title: { zh: "学校", en: "School" },
  requires: ["general"],
  entries: {},
  rules: [],
});
