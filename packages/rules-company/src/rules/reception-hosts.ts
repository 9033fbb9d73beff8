import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { reception } from "../entries/reception.ts";
import { receptionRules } from "../laws.ts";

/**
 * At most three hosts sit down with up to ten guests 陪餐人数 (党政机关国内公务接待管理规定第十条, A2: quoted alike by local rules).
 *
 * @example
 * receptionHosts.options.parse({}); //=> { hosts: 3 }
 * tells(receptionHosts, [{ kind: "company/reception", at: "2026-03-02T12:00", data: { visitor: "兄弟单位", guests: 10, hosts: 4, amount: 480 } }]);
 * //=> ["兄弟单位：陪餐 4 人，最多 3 人"]
 */
export const receptionHosts = defineRule({
  id: "company/reception-hosts",
  title: { zh: "十人以内陪餐不超三人", en: "Three hosts at most for ten guests" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: receptionRules,
      clause: "第十条",
      confidence: "A2",
      status: "suggestion",
      note: "接待对象在10人以内的，陪餐人数不得超过3人；对象为党政机关，国有企业参照。",
    },
  ],
  remedy: { zh: "超出的陪餐人员自付餐费，下次先报陪餐名单。", en: "Hosts beyond the limit pay for themselves." },
  keep: { zh: "接待清单", en: "The list of the reception" },
  options: z.object({ hosts: z.int().min(1).max(6).default(3) }),
  requires: ({ hosts }) => limit(from(reception, { where: { guests: { atMost: 10 } } }), "hosts", { atMost: hosts }),
  messages: {
    tooHigh: { zh: "陪餐 {value} 人，最多 {bound} 人", en: "{value} hosts at table, at most {bound}" },
  },
});
