import { defineRule, presence } from "@houqin/core";
import { trip } from "../entries/vehicles.ts";
import { officeAffairsRegulation } from "../laws.ts";

/**
 * A trip says what for, where to, when back and how far 出车登记. 机关事务管理条例第二十六条 (A1) asks government departments for a register of use.
 *
 * @example
 * tells(tripRecord, [{ kind: "company/trip", at: "2026-03-02T08:00", data: { vehicle: "car-1", purpose: "送检" }, actors: { driver: "liu" } }]);
 * //=> ["car-1：出车登记缺 目的地、回场时间、行驶里程、派车审批人"]
 */
export const tripRecord = defineRule({
  id: "company/trip-record",
  title: { zh: "出车登记五项齐全", en: "Trip records hold five items" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: officeAffairsRegulation,
      clause: "第二十六条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "政府各部门建立健全公务用车使用登记和统计报告制度；企业参照，登记项目为建议。",
    },
  ],
  remedy: {
    zh: "找驾驶员当天补齐，缺审批的不予报销过路费。",
    en: "Have the driver complete it today; tolls of a trip that nobody approved are not paid back.",
  },
  keep: { zh: "出车记录", en: "The trip book" },
  requires: () => presence(trip, ["purpose", "destination", "backAt", "km", "approver"]),
  messages: {
    absent: { zh: "出车登记缺 {parts}", en: "The trip record lacks {parts}" },
  },
});
