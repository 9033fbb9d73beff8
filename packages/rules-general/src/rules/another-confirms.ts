import { alsoOn, defineRule, from, separation } from "@houqin/core";
import { serviceStep } from "../entries/service.ts";

/**
 * Whoever did a service does not confirm it 服务确认.
 *
 * @example
 * tells(
 *   anotherConfirms,
 *   [
 *     { kind: "general/service-step", at: "2025-11-12T11:00", data: { request: "s-1", step: "done" }, actors: { by: "wang" } },
 *     { kind: "general/service-step", at: "2025-11-12T11:30", data: { request: "s-1", step: "confirmed" }, actors: { by: "wang" } },
 *   ],
 * );
 * //=> ["s-1：办理和确认都是 人员 c6d3，应由申请人确认"]
 */
export const anotherConfirms = defineRule({
  id: "general/another-confirms",
  title: { zh: "办理人不自己确认", en: "The doer does not confirm" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "请申请人重新确认。", en: "Have the requester confirm it." },
  keep: { zh: "服务单", en: "The slip of the service" },
  requires: () =>
    separation(from(serviceStep, { where: { step: { equals: "done" } }, key: ["request"] }), ["by"], {
      joined: [alsoOn(from(serviceStep, { where: { step: { equals: "confirmed" } }, key: ["request"] }), ["by"])],
    }),
  messages: {
    same: { zh: "办理和确认都是 {person}，应由申请人确认", en: "{person} both did and confirmed it" },
  },
});
