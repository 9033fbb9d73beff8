import { defineRule, limit } from "@houqin/core";
import { busDriver } from "../entries/bus-checks.ts";
import { busRegulation } from "../laws.ts";

/**
 * Whoever is given leave to drive a school bus has held the licence for such vehicles for three years 驾驶经历 (校车安全管理条例第二十三条, A1).
 *
 * @example
 * tells(driverExperienced, [
 *   { kind: "school/bus-driver", at: "2025-11-12", data: { bornOn: "1985-01-01", licensedOn: "2023-06-01", validUntil: "2026-11-11" }, actors: { driver: "p-driver-1" } },
 * ]);
 * //=> ["人员 7c78：驾龄只有 29 个月，至少要 36 个月"]
 */
export const driverExperienced = defineRule({
  id: "school/driver-experienced",
  title: { zh: "校车驾驶人有三年驾龄", en: "The driver has driven for three years" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第二十三条",
      confidence: "A1",
      note: "取得相应准驾车型驾驶证并具有3年以上驾驶经历。",
    },
  ],
  remedy: { zh: "换驾龄满三年的驾驶人。", en: "Choose a driver with three years behind the wheel." },
  keep: { zh: "驾驶证复印件", en: "Copies of the licences" },
  requires: () => limit(busDriver, { span: ["licensedOn", "@at"], unit: "months" }, { atLeast: 36 }),
  messages: {
    tooLow: {
      zh: "驾龄只有 {value} 个月，至少要 {bound} 个月",
      en: "The driver has driven for {value} months, expected at least {bound}",
    },
  },
});
