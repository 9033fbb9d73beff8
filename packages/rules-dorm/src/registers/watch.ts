import { defineRegister, from, raises, siteArea, siteAsset } from "@houqin/core";
import { shift } from "@houqin/rules-general";

/** Keepers at work in each dormitory 在岗宿管员: shifts of the post `dorm-keeper`. */
export const keepersOnDuty = defineRegister({
  id: "dorm/keepers-on-duty",
  title: { zh: "在岗宿管员", en: "keeper on duty" },
  key: ["area"],
  unit: "person",
  refers: siteArea,
  plus: [
    raises(from(shift, { where: { post: { equals: "dorm-keeper" } }, key: ["@area"] }), {
      from: "start",
      until: "end",
    }),
  ],
});

/** Escape hoods 逃生面罩 in each dormitory: assets of the category `escape-hood`. */
export const escapeHoods = defineRegister({
  id: "dorm/escape-hoods",
  title: { zh: "逃生面罩", en: "escape hood" },
  key: ["area"],
  unit: "piece",
  refers: siteArea,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "escape-hood" }, area: { exists: true } }, key: ["area"] }), {
      until: "until",
    }),
  ],
});
