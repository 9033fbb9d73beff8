import { defineRule, separation } from "@houqin/core";
import { medication } from "../entries/care.ts";
import { serviceSafety } from "../laws.ts";

/**
 * Medicine is given by one and checked by another 服药双人核对: against taking the wrong drug, one of the nine preventions.
 *
 * @example
 * "requirement" in medicationChecked.judge && medicationChecked.judge.requirement({});
 * //=> { shape: "separation", of: { kind: "eldercare/medication" }, roles: ["by", "checker"] }
 * tells(medicationChecked, [{ kind: "eldercare/medication", at: "2026-05-06T08:00", data: { resident: "r-1", drug: "降压药" }, actors: { by: "lin", checker: "lin" } }]);
 * //=> ["r-1 降压药：发药、核对都是 人员 84cb，应由两个人分别做"]
 */
export const medicationChecked = defineRule({
  id: "eldercare/medication-checked",
  title: { zh: "服药双人核对", en: "Two people check medicine" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      status: "suggestion",
      note: "防食品药品误食，两处转述一致，条款未见原文；双人核对是护理常规，为建议做法。",
    },
  ],
  remedy: {
    zh: "发药前另一人核姓名、药名、剂量、时间，看服到口。",
    en: "Another reads name, drug, dose and hour first; watch it swallowed.",
  },
  keep: { zh: "两人签字的服药单", en: "The medication sheet with both names" },
  requires: () => separation(medication, ["by", "checker"]),
  messages: {
    same: { zh: "发药、核对都是 {person}，应由两个人分别做", en: "{person} both gave and checked the medicine" },
  },
});
