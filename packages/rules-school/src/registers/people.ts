import { defineRegister, from, raises, sitePerson } from "@houqin/core";

/** Guards 保安 on the staff. */
export const guards = defineRegister({
  id: "school/guards",
  title: { zh: "在岗保安", en: "guard on the staff" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(sitePerson, { where: { post: { equals: "guard" } }, key: ["@subject"] }), { until: "until" })],
});

/** Health workers 卫生保健人员 on the staff. */
export const healthWorkers = defineRegister({
  id: "school/health-workers",
  title: { zh: "卫生保健人员", en: "health worker on the staff" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(sitePerson, { where: { post: { equals: "health-worker" } }, key: ["@subject"] }), { until: "until" }),
  ],
});
