import { defineRule, separation } from "@houqin/core";
import { sealKeepers } from "../entries/seals.ts";
import { schoolFoodGuide } from "../laws.ts";

/**
 * The two seals of the canteen's bank account are kept by two people 银行印鉴分管.
 *
 * From the finance rules with the school food guide of 2024, which two places quote alike: cashier and accountant, or the head of the canteen. It is the finance office that
 * keeps this record, so the rule is on where it is chosen.
 *
 * @example
 * tells(sealsSplit, [{ kind: "canteen/seal-keepers", at: "2025-09-01", data: { account: "食堂专户" }, actors: { financeSeal: "qian", nameSeal: "qian" } }]);
 * //=> ["食堂专户：银行印鉴都由 人员 a219 一人保管，应由两人分管"]
 */
export const sealsSplit = defineRule({
  id: "canteen/seals-split",
  title: { zh: "银行印鉴分管", en: "Bank seals are kept by two" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodGuide,
      confidence: "A2",
      note: "条款未见原文；银行印鉴由出纳和会计（或食堂负责人）分别保管，两处转引一致。",
    },
  ],
  remedy: { zh: "马上交一枚给另一人保管，办好交接。", en: "Hand one seal to somebody else and sign for it." },
  keep: { zh: "印鉴保管登记", en: "The register of seals" },
  requires: () => separation(sealKeepers, ["financeSeal", "nameSeal"]),
  messages: {
    same: {
      zh: "银行印鉴都由 {person} 一人保管，应由两人分管",
      en: "{person} keeps both bank seals, expected two people",
    },
  },
});
