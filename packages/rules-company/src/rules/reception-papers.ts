import { defineRule, presence } from "@houqin/core";
import { reception } from "../entries/reception.ts";
import { receptionRules } from "../laws.ts";

/**
 * No reception without the visitors' letter, and a signed list afterwards 公函和接待清单 (党政机关国内公务接待管理规定第七条, A2: quoted alike by local rules).
 * It binds Party and government offices; state-owned companies follow suit.
 *
 * @example
 * tells(receptionPapers, [{ kind: "company/reception", at: "2026-03-02T12:00", data: { visitor: "兄弟单位", guests: 6, hosts: 2, amount: 480 } }]);
 * //=> ["兄弟单位：接待手续缺 公函、接待清单、审签人"]
 */
export const receptionPapers = defineRule({
  id: "company/reception-papers",
  title: { zh: "接待有公函有清单", en: "Receptions have a letter and a list" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: receptionRules,
      clause: "第七条",
      confidence: "A2",
      status: "suggestion",
      note: "无公函不接待，事后如实填写接待清单并审签；对象为党政机关，国有企业参照。",
    },
  ],
  remedy: { zh: "补公函和清单，补不出的不予报销。", en: "Get the letter and the list, or do not reimburse." },
  keep: { zh: "来访公函和审签的接待清单", en: "The letter and the signed list" },
  requires: () => presence(reception, ["letter", "list", "approver"]),
  messages: {
    absent: { zh: "接待手续缺 {parts}", en: "The reception lacks {parts}" },
  },
});
