import { defineRegister, from, raises, siteArea, siteAsset } from "@houqin/core";
import { licence } from "../entries/hygiene.ts";
import { dishKit } from "../entries/outlets.ts";
import { zoneStandard } from "../entries/staff.ts";

/** Licences of the hotel in force 有效酒店证照, by category. */
export const licences = defineRegister({
  id: "hotel/licences",
  title: { zh: "有效酒店证照", en: "licence in force" },
  key: ["category"],
  plus: [raises(from(licence, { key: ["category"] }), { from: "issuedOn", until: "validUntil" })],
});

/** Licences that were issued or reviewed within two years 两年内发证或复核的证照, by category; the two years count from when that was entered. */
export const licenceReviews = defineRegister({
  id: "hotel/licence-reviews",
  title: { zh: "两年内发证或复核", en: "issue or review within two years" },
  key: ["category"],
  plus: [raises(from(licence, { key: ["category"] }), { until: { months: 24 } })],
});

/** Dishes that have a kit 有跟料单的菜品. */
export const dishKits = defineRegister({
  id: "hotel/dish-kits",
  title: { zh: "有跟料单的菜品", en: "dish with a kit" },
  key: ["dish"],
  refers: dishKit,
  plus: [raises(from(dishKit, { key: ["@subject"] }))],
});

/** Recorders of the video system 在用录像机. */
export const videoRecorders = defineRegister({
  id: "hotel/video-recorders",
  title: { zh: "在用录像机", en: "video recorder" },
  key: ["recorder"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "video-recorder" } }, key: ["@subject"] }), {
      until: "until",
    }),
  ],
});

/** Areas with a written standard 有卫生标准的区域. */
export const zonesWithStandard = defineRegister({
  id: "hotel/zone-standards",
  title: { zh: "有卫生标准的区域", en: "area with a standard" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(zoneStandard, { key: ["@area"] }))],
});
