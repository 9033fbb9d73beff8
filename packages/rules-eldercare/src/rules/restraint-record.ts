import { defineRule, presence } from "@houqin/core";
import { restraint } from "../entries/care.ts";

/**
 * A record of restraint tells why, until when, and who approved 约束记录.
 *
 * @example
 * "requirement" in restraintRecord.judge && restraintRecord.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "eldercare/restraint" }, parts: [{ path: "reason" }, { path: "until" }, { path: "approver" }] }
 * tells(restraintRecord, [{ kind: "eldercare/restraint", at: "2026-05-06T21:00", data: { resident: "r-1", reason: "拔管" } }]);
 * //=> ["r-1：约束记录缺 解除时间、批准人"]
 */
export const restraintRecord = defineRule({
  id: "eldercare/restraint-record",
  title: { zh: "约束记录写全", en: "Records of restraint are complete" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "行业做法，原因、时间、批准人缺一不可", en: "A habit of the trade: reason, time and approver" },
  },
  remedy: {
    zh: "把原因、解除时间、批准人补上；说不出原因的不许再用。",
    en: "Add reason, end and approver; without a reason it may not be used again.",
  },
  keep: { zh: "约束记录单", en: "The record of restraint" },
  requires: () => presence(restraint, ["reason", "until", "approver"]),
  messages: { absent: { zh: "约束记录缺 {parts}", en: "The record of restraint lacks {parts}" } },
});
