import { defineRegister, from, raises, siteArea, siteAsset, sitePerson, sitePost } from "@houqin/core";
import { duty, responsibilityLetter } from "../entries/responsibility.ts";
import { roster } from "../entries/rosters.ts";
import { staffFile } from "../entries/staff.ts";
import { training } from "../entries/training.ts";
import { leaveRight } from "../entries/working-time.ts";
import { validCertificates } from "./certificates.ts";

/** Trainings of the last twelve months, by person and topic 一年内培训. */
export const trained = defineRegister({
  id: "general/trained",
  title: { zh: "一年内培训", en: "training within a year" },
  key: ["person", "topic"],
  plus: [raises(from(training, { key: ["attendees", "topic"] }), { until: { months: 12 } })],
});

/** First-aid certificates in force 有效急救证. */
export const firstAidCertificates = defineRegister({
  id: "general/first-aid-certificates",
  title: { zh: "有效急救证", en: "first-aid certificate in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validCertificates("first-aid")],
});

/** Papers in each person's file 档案材料. */
export const filedPapers = defineRegister({
  id: "general/filed-papers",
  title: { zh: "已归档材料", en: "paper on file" },
  key: ["person", "part"],
  plus: [raises(from(staffFile, { key: ["person", "part"] }))],
});

/** Letters of responsibility in force, by person and field 有效责任书. */
export const lettersInForce = defineRegister({
  id: "general/letters-in-force",
  title: { zh: "有效责任书", en: "letter of responsibility in force" },
  key: ["person", "theme"],
  plus: [raises(from(responsibilityLetter, { key: ["person", "theme"] }), { from: "from", until: "until" })],
});

/** Who answers for each field or area, by level 责任人数. */
export const dutyOwners = defineRegister({
  id: "general/duty-owners",
  title: { zh: "责任人", en: "owner of the duty" },
  key: ["scope", "level"],
  plus: [raises(from(duty, { where: { owner: { exists: true } }, key: ["scope", "level"] }), { until: "until" })],
});

/** How many people are planned for each post 排班人数. */
export const onRoster = defineRegister({
  id: "general/on-roster",
  title: { zh: "排班人员", en: "person on the roster" },
  key: ["post"],
  refers: sitePost,
  plus: [raises(from(roster, { key: ["post"] }), { from: "start", until: "end" })],
});

/** Boxes for opinions in each area 意见箱. */
export const opinionBoxes = defineRegister({
  id: "general/opinion-boxes",
  title: { zh: "意见箱", en: "opinion box" },
  key: ["area"],
  refers: siteArea,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "opinion-box" } }, key: ["area"] }), { until: "until" }),
  ],
});

/** Who has annual leave 享受年休假的职工; what is settled at the end of a year still holds at the end of the next. */
export const leaveRights = defineRegister({
  id: "general/leave-rights",
  title: { zh: "享受年休假的职工", en: "holder of annual leave" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(leaveRight, { key: ["person"] }), { until: { months: 13 } })],
});
