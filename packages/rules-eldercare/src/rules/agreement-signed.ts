import { coverage, defineRule, everyKey, quantity } from "@houqin/core";
import * as z from "zod";
import { elderRightsLaw, shandongCare } from "../laws.ts";
import { agreements, residents } from "../registers/residents.ts";

/**
 * Every resident has a service agreement in force 服务协议 (老年人权益保障法第四十八条, A1).
 *
 * @example
 * agreementSigned.options.parse({}); //=> { warnDays: 30 }
 * tells(agreementSigned, [{ kind: "eldercare/resident", at: "2026-05-06", data: { name: "老人甲", level: "able" }, subject: "r-1" }]);
 * //=> ["r-1 没有有效的服务协议"]
 */
export const agreementSigned = defineRule({
  id: "eldercare/agreement-signed",
  title: { zh: "入住老人都有服务协议", en: "Every resident has an agreement" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: elderRightsLaw, clause: "第四十八条", confidence: "A1", note: "与接受服务的老年人或其代理人签订服务协议。" },
    { law: shandongCare, clause: "第三十三条", confidence: "A1", note: "地方规定，依法订立养老服务合同。" },
  ],
  remedy: {
    zh: "今天联系老人或家属把协议签上；快到期的提前续签。",
    en: "Have the resident or the family sign today; renew ahead of time.",
  },
  keep: { zh: "双方签字的服务协议", en: "The agreement, signed by both sides" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) => coverage(agreements, { each: everyKey(residents), warnDays }),
  messages: { tooLow: { zh: "{key} 没有有效的服务协议", en: "{key} has no service agreement in force" } },
});
