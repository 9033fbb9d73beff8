import { coverage, defineRule } from "@houqin/core";
import * as z from "zod";
import { staffIn } from "../registers/staff-in.ts";
import { firstAidCertificates } from "../registers/staffing.ts";

/**
 * Everyone, or everyone on certain `posts`, holds a first-aid certificate in force 急救持证.
 *
 * @example
 * firstAidCertified.options.parse({}); //=> { warnDays: 30 }
 * tells(firstAidCertified, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }]);
 * //=> ["wang 没有有效的急救证"]
 */
export const firstAidCertified = defineRule({
  id: "general/first-aid-certified",
  title: { zh: "掌握急救知识", en: "Everyone knows first aid" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "安排参加红十字会急救培训，拿到证书后登记有效期。",
    en: "Send them to a first-aid course and enter the certificate.",
  },
  keep: { zh: "急救证复印件", en: "Copies of the certificates" },
  options: z.object({
    posts: z.array(z.string()).min(1).optional(),
    warnDays: z.int().min(1).max(90).default(30),
  }),
  requires: ({ posts, warnDays }) => coverage(firstAidCertificates, { each: staffIn(posts), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的急救证", en: "{key} holds no first-aid certificate in force" },
    expiring: {
      zh: "{key} 的急救证 {until} 到期，请安排复训",
      en: "The first-aid certificate of {key} runs out on {until}; renew it",
    },
  },
});
