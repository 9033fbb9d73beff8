import { definePack } from "@houqin/core";

/**
 * 养老机构规则包.
 *
 * @example
 * eldercare.requires; //=> ["general"]
 */
export const eldercare = definePack({
  name: "eldercare",
  title: { zh: "养老机构", en: "Elder care" },
  requires: ["general"],
  entries: {},
  rules: [],
});
