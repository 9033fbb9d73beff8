import { defineRegister, from, raises, sitePerson } from "@houqin/core";
import { validCertificates } from "@houqin/rules-general";

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

/** Health checks 健康证 of the staff in force. */
export const healthChecks = defineRegister({
  id: "school/health-checks",
  title: { zh: "有效的健康检查", en: "health check in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validCertificates("health")],
});
