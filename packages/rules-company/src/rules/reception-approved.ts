import { defineRule, from, procedure, quantity, required } from "@houqin/core";
import { approval } from "@houqin/rules-general";
import * as z from "zod";
import { reception } from "../entries/reception.ts";

/**
 * A costly reception is approved beforehand, by the head from a larger sum on 接待审批. The amounts are the unit's own. `general/approval`
 * names the reception as its request.
 *
 * @example
 * receptionApproved.options.parse({}); //=> { from: 500, headFrom: 3000 }
 * tells(receptionApproved, [{ kind: "company/reception", at: "2026-03-02T12:00", data: { visitor: "兄弟单位", guests: 10, hosts: 3, amount: 3200 } }]);
 * //=> ["兄弟单位：接待费用 3200 元，没按金额审批：须先有审批（到线的由主要负责人批），实有 0"]
 */
export const receptionApproved = defineRule({
  id: "company/reception-approved",
  title: { zh: "接待费用分级审批", en: "Receptions are approved by their cost" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位接待制度，金额由单位定", en: "The unit's own rules for receptions and their amounts" } },
  remedy: { zh: "补审批，超标部分不予列支。", en: "Get the approval; what is above the standard is not paid." },
  keep: { zh: "接待审批单", en: "The approval" },
  options: z.object({
    from: quantity("CNY").min(0).max(10000).default(500),
    headFrom: quantity("CNY").min(500).max(100000).default(3000),
  }),
  optionTitles: { from: { zh: "须审批的金额起点（元）", en: "Approval from this amount" } },
  requires: ({ from: least, headFrom }) => {
    const granted = { granted: { equals: true } } as const;
    const anybody = required(from(approval, { where: granted, key: ["request"] }));
    const byHead = required(
      from(approval, { where: { ...granted, level: { in: ["head", "board"] } }, key: ["request"] }),
    );
    return procedure(from(reception, { key: ["@id"] }), "amount", {
      bands: [
        { from: least, require: [anybody] },
        { from: headFrom, require: [byHead] },
      ],
    });
  },
  messages: {
    missing: {
      zh: "接待费用 {value} 元，没按金额审批：须先有{required}（到线的由主要负责人批），实有 {found}",
      en: "A reception of {value} CNY requires {required}, by the head from a larger sum on; found {found}",
    },
  },
});
