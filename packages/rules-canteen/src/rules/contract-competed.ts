import { defineRule, from, prohibition } from "@houqin/core";
import { award } from "../entries/supply.ts";
import { schoolFoodGuide } from "../laws.ts";

/**
 * Who runs the canteen or brings meals in is chosen in open competition 承包供餐公开竞争, never directly.
 *
 * From the school food guide of 2024, seen in several reports that agree.
 *
 * @example
 * tells(contractCompeted, [{ kind: "canteen/award", at: "2025-09-01T15:00", data: { supplier: "farm", yearAmount: 80000, method: "direct", scope: "meals" } }]);
 * //=> ["farm：校外供餐是直接选定的，应公开竞争确定"]
 */
export const contractCompeted = defineRule({
  id: "canteen/contract-competed",
  title: { zh: "承包供餐公开竞争确定", en: "Contractors are chosen in competition" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodGuide,
      confidence: "A2",
      note: "条款未见原文；承包（委托）经营和校外供餐单位通过公开招标等公开竞争方式确定，多家转载一致。",
    },
  ],
  remedy: { zh: "合同不续，按公开竞争方式重新确定。", en: "Let the contract run out and choose anew in the open." },
  keep: { zh: "招标文件、评审记录和中标公告", en: "The call, the assessment and the notice of award" },
  requires: () =>
    prohibition(
      from(award, { where: { scope: { exists: true, in: ["contract", "meals"] } } }),
      { method: { equals: "direct" } },
      { onlyIf: { site: ["school", "kindergarten"] } },
    ),
  messages: {
    forbidden: {
      zh: "{supplier}：{scope}是直接选定的，应公开竞争确定",
      en: "{supplier}: {scope} was awarded directly, expected competition",
    },
  },
});
