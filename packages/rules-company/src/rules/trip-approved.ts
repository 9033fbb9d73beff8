import { defineRule, from, separation } from "@houqin/core";
import { trip } from "../entries/vehicles.ts";
import { officeAffairsRegulation } from "../laws.ts";

/**
 * Nobody sends themselves out: a trip is approved by somebody else than its driver 派车审批. 机关事务管理条例第二十六条 (A1) asks government departments
 * for one dispatch; others follow suit.
 *
 * @example
 * tells(tripApproved, [{ kind: "company/trip", at: "2026-03-02T08:00", data: { vehicle: "car-1" }, actors: { driver: "liu", approver: "liu" } }]);
 * //=> ["car-1：人员 2eb5 出车是自己批的，应由他人审批"]
 */
export const tripApproved = defineRule({
  id: "company/trip-approved",
  title: { zh: "派车由他人审批", en: "Somebody else approves a trip" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: officeAffairsRegulation,
      clause: "第二十六条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "政府各部门公务用车集中管理、统一调度，建立使用登记制度；企业参照。",
    },
  ],
  remedy: {
    zh: "补派车单，由车管人员签字；私自出车的按制度处理。",
    en: "Have the dispatcher sign; deal with trips taken on one's own.",
  },
  keep: { zh: "派车单", en: "The dispatch slip" },
  requires: () => separation(from(trip, { key: ["@id"] }), ["driver", "approver"]),
  messages: {
    same: { zh: "{person} 出车是自己批的，应由他人审批", en: "{person} approved their own trip" },
  },
});
