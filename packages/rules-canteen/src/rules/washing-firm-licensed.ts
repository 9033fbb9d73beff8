import { defineRule, from, quantity, validity } from "@houqin/core";
import * as z from "zod";
import { wareDelivery } from "../entries/washing-firm.ts";
import { foodSafetyLaw, foodSafetyRegulation } from "../laws.ts";
import { businessLicences } from "../registers/outside-firms.ts";

/**
 * Tableware that is washed outside comes from a firm whose business licence is on file and in force 集中消毒单位证照.
 *
 * Food Safety Law art. 56(2): only qualified firms; the regulation, art. 26: a copy of the licence is kept.
 *
 * @example
 * washingFirmLicensed.options.parse({}); //=> { warnDays: 30 }
 * tells(washingFirmLicensed, [{ kind: "canteen/ware-delivery", at: "2025-09-01T09:00", data: { firm: "bright", pieces: 600, proof: "XD-1" } }]);
 * //=> ["bright 没有有效的营业执照存档，却用了它洗的餐具"]
 */
export const washingFirmLicensed = defineRule({
  id: "canteen/washing-firm-licensed",
  title: { zh: "餐具集中消毒单位证照存档", en: "Washing firms have their licence on file" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第五十六条第二款",
      confidence: "A1",
      note: "委托符合条件的餐具、饮具集中消毒服务单位。",
    },
    { law: foodSafetyRegulation, clause: "第二十六条", confidence: "A1", note: "查验、留存营业执照复印件。" },
  ],
  remedy: {
    zh: "向消毒单位索要执照复印件；没有的停用，改由食堂自洗。",
    en: "Ask for the copy; without it wash your own.",
  },
  keep: { zh: "集中消毒单位营业执照复印件", en: "A copy of the firm's business licence" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) =>
    validity(businessLicences, { when: { entries: from(wareDelivery, { key: ["firm"] }) }, warnDays }),
  messages: {
    expiring: {
      zh: "{key} 的营业执照 {until} 到期，请提前催换复印件",
      en: "The business licence of {key} runs out on {until}; ask for the new copy",
    },
    tooLow: {
      zh: "{key} 没有有效的营业执照存档，却用了它洗的餐具",
      en: "Tableware of {key} was used without its licence on file",
    },
  },
});
