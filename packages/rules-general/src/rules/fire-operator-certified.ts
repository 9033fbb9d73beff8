import { coverage, defineRule, everyKey } from "@houqin/core";
import * as z from "zod";
import { fireLaw, fireOrder61 } from "../laws.ts";
import { fireOperatorCertificates, fireOperators } from "../registers/fire-watch.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone who runs the fire systems or sits in the fire control room holds a certificate in force 消防控制室持证上岗 (消防法第二十一条, 第61号令第三十八条; A1): who has
 * the post `fire-operator`, or one of `posts`.
 *
 * @example
 * fireOperatorCertified.options.parse({}); //=> { warnDays: 30 }
 * tells(fireOperatorCertified, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅", post: "fire-operator" }, subject: "wang" }]);
 * //=> ["wang 没有有效的消防设施操作员证"]
 */
export const fireOperatorCertified = defineRule({
  id: "general/fire-operator-certified",
  title: { zh: "消防控制室人员持证上岗", en: "Fire operators are certified" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: fireLaw, clause: "第二十一条第二款", confidence: "A1", note: "自动消防系统的操作人员必须持证上岗。" },
    {
      law: fireOrder61,
      clause: "第三十八条",
      confidence: "A1",
      note: "消防控制室的值班、操作人员应当接受专门培训，持证上岗。",
    },
  ],
  remedy: {
    zh: "没证的先换下岗，报名考证；快到期的提前复审。",
    en: "Take whoever has none off that post and enrol them; renew in time.",
  },
  keep: { zh: "消防设施操作员证复印件", en: "Copies of the operators' certificates" },
  options: z.object({
    posts: z.array(z.string()).min(1).optional(),
    warnDays: z.int().min(1).max(180).default(30),
  }),
  requires: ({ posts, warnDays }) =>
    coverage(fireOperatorCertificates, { each: posts ? staffIn(posts) : everyKey(fireOperators), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的消防设施操作员证", en: "{key} has no fire operator's certificate in force" },
    expiring: {
      zh: "{key} 的消防设施操作员证 {until} 到期，请提前复审",
      en: "The certificate of {key} runs out on {until}; renew it in time",
    },
  },
});
