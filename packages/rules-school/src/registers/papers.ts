import { defineRegister, from, raises, siteAsset, sitePerson } from "@houqin/core";
import { campusPaper } from "../entries/campus-papers.ts";

/** Searches of the criminal record 违法犯罪记录查询 that are not older than they may be. */
export const vettings = defineRegister({
  id: "school/vettings",
  title: { zh: "有效的违法犯罪记录查询", en: "search of the criminal record in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(campusPaper, { where: { category: { equals: "vetting" } }, key: ["holder"] }), {
      from: "issuedOn",
      until: "validUntil",
    }),
  ],
});

/** Guards' cards 保安员证 in force. */
export const guardCards = defineRegister({
  id: "school/guard-cards",
  title: { zh: "有效的保安员证", en: "guard's card in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(campusPaper, { where: { category: { equals: "guard-card" } }, key: ["holder"] }), {
      from: "issuedOn",
      until: "validUntil",
    }),
  ],
});

/** Reviews of bus drivers 校车驾驶人审验 in force. */
export const driverReviews = defineRegister({
  id: "school/driver-reviews",
  title: { zh: "有效的校车驾驶人审验", en: "review of the driver in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(campusPaper, { where: { category: { equals: "driver-review" } }, key: ["holder"] }), {
      from: "issuedOn",
      until: "validUntil",
    }),
  ],
});

/** Inspections of school buses 校车检验 in force. */
export const busInspections = defineRegister({
  id: "school/bus-inspections",
  title: { zh: "有效的校车检验", en: "inspection of the bus in force" },
  key: ["bus"],
  refers: siteAsset,
  plus: [
    raises(from(campusPaper, { where: { category: { equals: "bus-inspection" } }, key: ["holder"] }), {
      from: "issuedOn",
      until: "validUntil",
    }),
  ],
});

/** Liability insurance 校方责任险 in force. */
export const liabilityInsurance = defineRegister({
  id: "school/liability-insurance",
  title: { zh: "有效的校方责任险", en: "liability insurance in force" },
  key: ["holder"],
  plus: [
    raises(from(campusPaper, { where: { category: { equals: "liability-insurance" } }, key: ["holder"] }), {
      from: "issuedOn",
      until: "validUntil",
    }),
  ],
});
