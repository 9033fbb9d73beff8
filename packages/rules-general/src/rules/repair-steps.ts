import { defineRule, from, transitions } from "@houqin/core";
import { repairStep } from "../entries/repairs.ts";

/**
 * A repair is accepted, done and confirmed, in that order 维修流程; from done it may be sent back. The site's own procedure.
 *
 * @example
 * "requirement" in repairSteps.judge && repairSteps.judge.requirement({});
 * //=> { shape: "sequence", of: { kind: "general/repair-step", key: ["order"] }, state: "step", initial: ["accepted"], transitions: { accepted: ["arrived", "done"], arrived: ["done"], done: ["confirmed", "accepted"] } }
 * tells(repairSteps, [{ kind: "general/repair-step", at: "2025-11-12T11:00", data: { order: "r-1", step: "done" } }]);
 * //=> ["报修 r-1 没人接单就到了 已修好"]
 */
export const repairSteps = defineRule({
  id: "general/repair-steps",
  title: { zh: "维修流程不跳步", en: "Repairs follow the steps" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位报修流程：修完由报修人确认", en: "The site's own procedure: the requester confirms" } },
  remedy: {
    zh: "补上接单或报修人确认，没确认的不算修完。",
    en: "Add the missing step; without confirmation it is not done.",
  },
  keep: { zh: "维修流转单", en: "The slip that follows each repair" },
  requires: () =>
    transitions(from(repairStep, { key: ["order"] }), "step", {
      initial: ["accepted"],
      allowed: { accepted: ["arrived", "done"], arrived: ["done"], done: ["confirmed", "accepted"] },
    }),
  messages: {
    notAllowed: {
      zh: "报修 {key} 跳了步（{from} → {to}），应先接单、再修好、最后由报修人确认",
      en: "Repair {key} went from {from} to {to}; expected accepted, done, confirmed",
    },
    initial: {
      zh: "报修 {key} 没人接单就到了 {state}",
      en: "Repair {key} began as {state}, expected accepted",
    },
  },
});
