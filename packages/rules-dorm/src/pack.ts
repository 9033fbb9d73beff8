import { definePack } from "@houqin/core";

/**
 * 宿舍规则包.
 *
 * @example
 * dorm.requires; //=> ["general"]
 */
export const dorm = definePack({
  name: "dorm",
  title: { zh: "宿舍", en: "Dormitory" },
  requires: ["general"],
  entries: {},
  rules: [],
});
