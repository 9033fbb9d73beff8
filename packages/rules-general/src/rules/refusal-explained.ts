import { defineRule, from, presence } from "@houqin/core";
import { reply } from "../entries/opinions.ts";

/**
 * Whoever does not adopt a proposal or meet a demand says why 不采纳说明.
 *
 * @example
 * tells(refusalExplained, [{ kind: "general/reply", at: "2025-11-12", data: { feedback: "f-1", content: "暂不考虑", adopted: false } }]);
 * //=> ["2025年11月12日 00:00：没有采纳，也没写不采纳理由"]
 */
export const refusalExplained = defineRule({
  id: "general/refusal-explained",
  title: { zh: "不采纳说明理由", en: "A refusal gives its reason" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "补写理由，当面向提出人解释。", en: "Add the reason and explain it in person." },
  keep: { zh: "答复记录", en: "The answer" },
  requires: () => presence(from(reply, { where: { adopted: { equals: false } } }), ["reason"]),
  messages: {
    absent: { zh: "没有采纳，也没写{parts}", en: "It was not adopted, and the {parts} is missing" },
  },
});
