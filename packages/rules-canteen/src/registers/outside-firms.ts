import { defineRegister, from, raises } from "@houqin/core";
import { validCertificates } from "@houqin/rules-general";
import { contract } from "../entries/contractors.ts";
import { supplier } from "../entries/supply.ts";

/** Contractors whose contract is in force 在任承包单位. */
export const contractors = defineRegister({
  id: "canteen/contractors",
  title: { zh: "在任承包单位", en: "contractor in charge" },
  key: ["contractor"],
  refers: supplier,
  plus: [raises(from(contract, { key: ["contractor"] }), { from: "from", until: "until" })],
});

/** Contractors of whom, and beside whom, a food-safety director is named 双食品安全总监. */
export const directorsOnBothSides = defineRegister({
  id: "canteen/directors-on-both-sides",
  title: { zh: "双方食品安全总监", en: "pair of directors" },
  key: ["contractor"],
  refers: supplier,
  plus: [
    raises(
      from(contract, {
        where: { hostDirector: { exists: true }, contractorDirector: { exists: true } },
        key: ["contractor"],
      }),
      { from: "from", until: "until" },
    ),
  ],
});

/** Business licences in force 有效营业执照, by firm. */
export const businessLicences = defineRegister({
  id: "canteen/business-licences",
  title: { zh: "有效营业执照", en: "business licence in force" },
  key: ["holder"],
  refers: supplier,
  plus: [validCertificates("business-licence")],
});
