import { defineRegister, from, lowers, raises, siteArea } from "@houqin/core";
import { hazardousKeeper, hazardousMove } from "../entries/hazardous.ts";

/** How many people hold the locks of each store of hazardous goods 双人保管. */
export const hazardousKeepers = defineRegister({
  id: "school/hazardous-keepers",
  title: { zh: "危险品保管人", en: "keeper of hazardous goods" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(hazardousKeeper, { key: ["@area"] }), { amount: { count: "keeper" }, until: "until" })],
});

/** Hazardous goods on the shelf 危险品库存, by item. */
export const hazardousStock = defineRegister({
  id: "school/hazardous-stock",
  title: { zh: "危险品账面库存", en: "stock of hazardous goods" },
  key: ["item"],
  unit: "g",
  plus: [
    raises(from(hazardousMove, { where: { direction: { in: ["in", "return"] } }, key: ["item"] }), { amount: "grams" }),
  ],
  minus: [
    lowers(from(hazardousMove, { where: { direction: { in: ["out", "disposal"] } }, key: ["item"] }), {
      amount: "grams",
    }),
  ],
});
