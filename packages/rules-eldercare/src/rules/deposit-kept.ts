import { defineRule, prohibition } from "@houqin/core";
import * as z from "zod";
import { DepositPurpose, depositUse } from "../entries/deposits.ts";
import { prepaidFees } from "../laws.ts";

/**
 * Deposits go back, pay for urgent treatment or cover arrears, and nothing else 押金专款专用. Known from the opinions on fees paid ahead of 2024, which were
 * not seen; off until it is chosen.
 *
 * @example
 * depositKept.options.parse({}); //=> { purposes: ["refund", "rescue", "arrears"] }
 * tells(depositKept, [{ kind: "eldercare/deposit-use", at: "2026-05-06", data: { resident: "r-1", purpose: "running", amount: 3000 } }]);
 * //=> ["r-1：押金用在了不该用的地方"]
 */
export const depositKept = defineRule({
  id: "eldercare/deposit-kept",
  title: { zh: "押金专款专用", en: "Deposits are not spent" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: prepaidFees, confidence: "B", note: "押金用途限定，条款未见原文；允许的用途由单位按合同定。" }],
  remedy: { zh: "当天把钱补回押金专户，说明去向。", en: "Put the money back the same day and say where it went." },
  keep: { zh: "押金专户流水和凭证", en: "The account of the deposits, with vouchers" },
  options: z.object({ purposes: z.array(DepositPurpose).min(1).default(["refund", "rescue", "arrears"]) }),
  requires: ({ purposes }) => prohibition(depositUse, { purpose: { not: { in: purposes } } }),
  messages: { forbidden: { zh: "押金用在了不该用的地方", en: "A deposit was spent on something else" } },
});
