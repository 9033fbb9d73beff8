import { defineRegister, from, raises, sitePerson } from "@houqin/core";
import { busDriver } from "../entries/bus-checks.ts";

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

/** Cooks 炊事人员 on the staff. */
export const cooks = defineRegister({
  id: "school/cooks",
  title: { zh: "在岗炊事人员", en: "cook on the staff" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(sitePerson, { where: { post: { equals: "cook" } }, key: ["@subject"] }), { until: "until" })],
});

/** Drivers with leave to drive school buses 校车驾驶资格. */
export const qualifiedDrivers = defineRegister({
  id: "school/qualified-drivers",
  title: { zh: "有效的校车驾驶资格", en: "leave to drive a school bus in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(busDriver, { key: ["driver"] }), { until: "validUntil" })],
});
