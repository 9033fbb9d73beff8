import { defineRule, everyKey, quantity, validity } from "@houqin/core";
import { foodLicences } from "@houqin/rules-general";
import * as z from "zod";
import { foodSafetyRegulation } from "../laws.ts";
import { contractors } from "../registers/outside-firms.ts";

/**
 * Whoever runs the canteen by contract holds a food licence of its own through the whole contract 承包方有食品经营许可.
 *
 * The regulation to the Food Safety Law, art. 28(2).
 *
 * @example
 * contractorLicensed.options.parse({}); //=> { warnDays: 60 }
 * tells(contractorLicensed, [{ kind: "canteen/contract", at: "2025-08-20", data: { contractor: "caterer", from: "2025-09-01", until: "2026-08-31" } }], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-10-31" });
 * //=> ["caterer 承包食堂，却没有有效的食品经营许可"]
 */
export const contractorLicensed = defineRule({
  id: "canteen/contractor-licensed",
  title: { zh: "承包方有食品经营许可", en: "Contractors hold their own licence" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyRegulation,
      clause: "第二十八条第二款",
      confidence: "A1",
      note: "承包经营食堂的，应当依法取得食品经营许可，并对食堂的食品安全负责。",
    },
  ],
  remedy: {
    zh: "没证的停业换承包方，快到期的催办延续。",
    en: "Without a licence it must not go on; have it renewed in time.",
  },
  keep: { zh: "承包方食品经营许可证复印件和合同", en: "The contractor's licence and the contract" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(180).default(60) }),
  requires: ({ warnDays }) => validity(foodLicences, { each: everyKey(contractors), warnDays }),
  messages: {
    expiring: {
      zh: "{key} 的食品经营许可 {until} 到期，请催办延续",
      en: "The food licence of {key} runs out on {until}; have it renewed",
    },
    tooLow: {
      zh: "{key} 承包食堂，却没有有效的食品经营许可",
      en: "{key} runs the canteen without a valid food licence",
    },
  },
});
