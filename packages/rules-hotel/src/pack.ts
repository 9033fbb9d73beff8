import { definePack } from "@houqin/core";

/**
 * 酒店规则包.
 *
 * @example
 * hotel.requires; //=> ["general"]
 */
export const hotel = definePack({
  name: "hotel",
  title: { zh: "酒店", en: "Hotel" },
  requires: ["general"],
  entries: {},
  rules: [],
});
