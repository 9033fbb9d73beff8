import { defineRegister, from, raises, sitePerson } from "@houqin/core";
import { training } from "@houqin/rules-general";

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
