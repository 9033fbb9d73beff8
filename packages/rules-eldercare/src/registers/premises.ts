import { defineRegister, ends, from, raises, siteArea } from "@houqin/core";
import { fireRule, paper } from "../entries/papers.ts";
import { discharge, resident } from "../entries/residents.ts";

/** The filing of the home 养老机构备案. */
export const filings = defineRegister({
  id: "eldercare/filings",
  title: { zh: "养老机构备案", en: "filing" },
  key: ["category"],
  plus: [raises(from(paper, { where: { category: { equals: "filing" } }, key: ["category"] }), { from: "issuedOn" })],
});

/** Ratings in force 有效等级. */
export const ratings = defineRegister({
  id: "eldercare/ratings",
  title: { zh: "有效等级", en: "rating in force" },
  key: ["category"],
  plus: [
    raises(from(paper, { where: { category: { equals: "rating" } }, key: ["category"] }), {
      from: "issuedOn",
      until: "validUntil",
    }),
  ],
});

/** Fire rules in force 现行消防安全制度, by topic. */
export const fireRules = defineRegister({
  id: "eldercare/fire-rules",
  title: { zh: "现行消防安全制度", en: "fire rule in force" },
  key: ["topic"],
  plus: [raises(from(fireRule, { where: { step: { equals: "issued" } }, key: ["topic"] }))],
  minus: [ends(from(fireRule, { where: { step: { equals: "repealed" } }, key: ["topic"] }))],
});

/** Residents in each room 每间居室的老人数. */
export const roomResidents = defineRegister({
  id: "eldercare/room-residents",
  title: { zh: "同住老人数", en: "residents in the room" },
  key: ["room"],
  unit: "person",
  refers: siteArea,
  plus: [raises(from(resident, { key: ["room"] }))],
  minus: [ends(from(discharge, { key: ["resident.room"] }))],
});
