import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { reception } from "../entries/reception.ts";
import { receptionRules } from "../laws.ts";

/**
 * Beyond ten guests the hosts are at most a third of them 陪餐人数 (党政机关国内公务接待管理规定第十条, A2: quoted alike by local rules).
 *
 * @example
 * receptionHostsMany.options.parse({}); //=> { guestsPerHost: 3 }
 * tells(receptionHostsMany, [{ kind: "company/reception", at: "2026-03-02T12:00", data: { visitor: "兄弟单位", guests: 12, hosts: 5, amount: 480 } }]);
 * //=> ["兄弟单位：客人只有陪餐人数的 2.4 倍，至少要 3 倍"]
 */
export const receptionHostsMany = defineRule({
  id: "company/reception-hosts-many",
  title: { zh: "十人以上陪餐不超三分之一", en: "A third as many hosts beyond ten guests" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: receptionRules,
      clause: "第十条",
      confidence: "A2",
      status: "suggestion",
      note: "接待对象超过10人的，陪餐人数不得超过接待对象人数的三分之一；对象为党政机关，国有企业参照。",
    },
  ],
  remedy: { zh: "超出的陪餐人员自付餐费，下次先报陪餐名单。", en: "Hosts beyond the limit pay for themselves." },
  keep: { zh: "接待清单", en: "The list of the reception" },
  options: z.object({ guestsPerHost: z.number().min(1).max(10).default(3) }),
  requires: ({ guestsPerHost }) =>
    limit(
      from(reception, { where: { guests: { atLeast: 11 }, hosts: { atLeast: 1 } } }),
      { divide: ["guests", "hosts"] },
      { atLeast: guestsPerHost },
    ),
  messages: {
    tooLow: {
      zh: "客人只有陪餐人数的 {value} 倍，至少要 {bound} 倍",
      en: "{value} guests for each host, expected at least {bound}",
    },
  },
});
