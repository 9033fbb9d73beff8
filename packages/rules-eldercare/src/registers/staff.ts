import { defineRegister, from, raises, sitePerson, sitePost } from "@houqin/core";
import { training, validCertificates } from "@houqin/rules-general";
import { rosterLine } from "../entries/duty.ts";

/** Carers on the staff 在职护理员. */
export const carers = defineRegister({
  id: "eldercare/carers",
  title: { zh: "在职护理员", en: "carer on the staff" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(sitePerson, { where: { post: { equals: "carer" } }, key: ["@subject"] }), { until: "until" })],
});

/** Who has passed the induction 岗前培训合格. */
export const inductionPassed = defineRegister({
  id: "eldercare/induction-passed",
  title: { zh: "岗前培训合格", en: "induction passed" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(training, { where: { topic: { equals: "induction" } }, key: ["passed"] }))],
});

/** Health certificates in force 有效健康证. */
export const healthCertificates = defineRegister({
  id: "eldercare/health-certificates",
  title: { zh: "有效健康证", en: "health certificate in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validCertificates("health")],
});

/** People put down for each post 已排班. */
export const rostered = defineRegister({
  id: "eldercare/rostered",
  title: { zh: "已排班人员", en: "person on the roster" },
  key: ["post"],
  refers: sitePost,
  plus: [raises(from(rosterLine, { key: ["post"] }), { from: "start", until: "end" })],
});
