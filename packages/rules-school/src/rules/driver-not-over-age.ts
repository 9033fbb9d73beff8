import { defineRule, limit } from "@houqin/core";
import { busDriver } from "../entries/bus-checks.ts";
import { busRegulation } from "../laws.ts";

/**
 * The leave of a driver ends with the sixtieth birthday at the latest 校车驾驶人年龄上限 (校车安全管理条例第二十三条, A1).
 *
 * @example
 * tells(driverNotOverAge, [
 *   { kind: "school/bus-driver", at: "2025-11-12", data: { bornOn: "1965-12-01", licensedOn: "1990-01-01", validUntil: "2026-11-11" }, actors: { driver: "p-driver-1" } },
 * ]);
 * //=> ["人员 7c78：登记的资格有效期超过了60周岁"]
 */
export const driverNotOverAge = defineRule({
  id: "school/driver-not-over-age",
  title: { zh: "校车驾驶人不超过六十周岁", en: "The driver is sixty at most" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: busRegulation, clause: "第二十三条", confidence: "A1", note: "年龄在25周岁以上、不超过60周岁。" }],
  remedy: { zh: "安排接替的驾驶人，满60周岁后不再驾驶校车。", en: "Find somebody to take over before the birthday." },
  keep: { zh: "驾驶人身份证复印件", en: "Copies of their identity cards" },
  requires: () => limit(busDriver, { span: ["bornOn", "validUntil"], unit: "months" }, { atMost: 720 }),
  messages: {
    tooHigh: {
      zh: "登记的资格有效期超过了60周岁",
      en: "The leave is to last beyond the driver's sixtieth birthday",
    },
  },
});
