import { choice, defineRule } from "@houqin/core";
import { accreditation } from "../entries/accreditation.ts";

/**
 * An official visit or application is passed 评审验收.
 *
 * @example
 * tells(accreditationPassed, [{ kind: "general/accreditation", at: "2025-11-12", data: { scheme: "安全社区", outcome: "deferred" } }]);
 * //=> ["安全社区：结论是“整改后再验”，目标是通过"]
 */
export const accreditationPassed = defineRule({
  id: "general/accreditation-passed",
  title: { zh: "评审验收一次通过", en: "Accreditations are passed" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "按反馈意见逐条整改，申请复验。", en: "Put right what was found and apply again." },
  keep: { zh: "评审结论", en: "The decision" },
  requires: () => choice(accreditation, "outcome", ["passed"]),
  messages: {
    notOneOf: { zh: "结论是“{value}”，目标是{allowed}", en: "The outcome is {value}, expected {allowed}" },
  },
});
