import { defineRule, limit } from "@houqin/core";
import { busDriver } from "../entries/bus-checks.ts";
import { busRegulation } from "../laws.ts";

/**
 * Whoever is given leave to drive a school bus is twenty-five at least 校车驾驶人年龄下限 (校车安全管理条例第二十三条, A1).
 *
 * @example
 * tells(driverOfAge, [
 *   { kind: "school/bus-driver", at: "2025-11-12", data: { bornOn: "2001-01-01", licensedOn: "2020-01-01", validUntil: "2026-11-11" }, actors: { driver: "p-driver-1" } },
 * ]);
 * //=> ["人员 7c78：取得校车驾驶资格时还不满25周岁"]
 */
export const driverOfAge = defineRule({
  id: "school/driver-of-age",
  title: { zh: "校车驾驶人年满二十五周岁", en: "The driver is twenty-five or older" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: busRegulation, clause: "第二十三条", confidence: "A1", note: "年龄在25周岁以上、不超过60周岁。" }],
  remedy: { zh: "换年满25周岁的驾驶人。", en: "Choose a driver who is old enough." },
  keep: { zh: "驾驶人身份证复印件", en: "Copies of their identity cards" },
  requires: () => limit(busDriver, { span: ["bornOn", "@at"], unit: "months" }, { atLeast: 300 }),
  messages: {
    tooLow: {
      zh: "取得校车驾驶资格时还不满25周岁",
      en: "The driver was given leave before turning 25",
    },
  },
});
