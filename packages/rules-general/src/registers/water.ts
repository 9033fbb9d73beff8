import { defineRegister, from, raises, siteAsset, sitePerson } from "@houqin/core";

/** Tanks of the secondary water supply 水箱 in use: assets of the category `water-tank`. */
export const waterTanks = defineRegister({
  id: "general/water-tanks",
  title: { zh: "水箱", en: "water tank" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "water-tank" } }, key: ["@subject"] }), { until: "until" }),
  ],
});

/** Those who run the water supply 供水管水人员: people in the post `water-keeper`. */
export const waterKeepers = defineRegister({
  id: "general/water-keepers",
  title: { zh: "供水管水人员", en: "person who runs the water" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(sitePerson, { where: { post: { equals: "water-keeper" } }, key: ["@subject"] }), { until: "until" }),
  ],
});
