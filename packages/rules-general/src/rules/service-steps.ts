import { defineRule, from, transitions } from "@houqin/core";
import { serviceStep } from "../entries/service.ts";

/**
 * A service is accepted, done, confirmed by whoever asked, and only then closed 始于需求、终于满意.
 *
 * @example
 * tells(
 *   serviceSteps,
 *   [
 *     { kind: "general/service-step", at: "2025-11-12T09:00", data: { request: "s-1", step: "accepted" } },
 *     { kind: "general/service-step", at: "2025-11-12T11:00", data: { request: "s-1", step: "done" } },
 *     { kind: "general/service-step", at: "2025-11-12T11:30", data: { request: "s-1", step: "closed" } },
 *   ],
 * );
 * //=> ["服务单 s-1 从“已办理”直接到了“已办结”，应由申请人确认后办结"]
 */
export const serviceSteps = defineRule({
  id: "general/service-steps",
  title: { zh: "服务单由申请人确认后办结", en: "Services close after confirmation" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "请申请人确认，不满意的退回重办。", en: "Have the requester confirm; send back what did not satisfy." },
  keep: { zh: "服务单和确认", en: "The slip with its confirmation" },
  requires: () =>
    transitions(from(serviceStep, { key: ["request"] }), "step", {
      initial: ["accepted"],
      allowed: { accepted: ["done"], done: ["confirmed", "accepted"], confirmed: ["closed"] },
    }),
  messages: {
    notAllowed: {
      zh: "服务单 {key} 从“{from}”直接到了“{to}”，应由申请人确认后办结",
      en: "Service {key} went from {from} to {to}; the requester confirms before it closes",
    },
    initial: { zh: "服务单 {key} 没有受理就到了“{state}”", en: "Service {key} began as {state}, expected accepted" },
  },
});
