import { defineRegister, ends, from, raises, siteArea, siteAsset } from "@houqin/core";
import { keyCustody } from "../entries/assets.ts";
import { issue, verification } from "../entries/hazards.ts";
import { repairRequest, repairStep } from "../entries/repairs.ts";

/** Issues that no verification has closed 未销号问题. */
export const issuesOpen = defineRegister({
  id: "general/issues-open",
  title: { zh: "未销号问题", en: "open issue" },
  key: ["issue"],
  plus: [raises(from(issue, { key: ["@id"] }))],
  minus: [ends(from(verification, { where: { passed: { equals: true } }, key: ["issue"] }))],
});

/** Major hazards open in each area 重大隐患; of two, a verification closes the older first. */
export const majorHazards = defineRegister({
  id: "general/major-hazards",
  title: { zh: "未销号重大隐患", en: "open major hazard" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(issue, { where: { severity: { equals: "major" } }, key: ["@area"] }))],
  minus: [
    ends(from(verification, { where: { passed: { equals: true }, severity: { equals: "major" } }, key: ["@area"] })),
  ],
});

/** Repairs that the requester has not confirmed 未完工报修. */
export const repairsOpen = defineRegister({
  id: "general/repairs-open",
  title: { zh: "未完工报修", en: "open repair" },
  key: ["order"],
  plus: [raises(from(repairRequest, { key: ["@id"] }))],
  minus: [ends(from(repairStep, { where: { step: { equals: "confirmed" } }, key: ["order"] }))],
});

/** Keys handed out 借出钥匙. */
export const keysOut = defineRegister({
  id: "general/keys-out",
  title: { zh: "借出钥匙", en: "key handed out" },
  key: ["key"],
  refers: siteAsset,
  plus: [raises(from(keyCustody, { where: { action: { equals: "out" } }, key: ["key"] }))],
  minus: [ends(from(keyCustody, { where: { action: { equals: "back" } }, key: ["key"] }))],
});
