import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { wareStep } from "../entries/ware.ts";
import { cateringPractice } from "../laws.ts";

/**
 * A bath of chlorine is strong enough to disinfect tableware or cups 含氯消毒液浓度.
 *
 * 250 mg/L from annex J of the catering practice code of 2018, seen in sources that agree.
 *
 * @example
 * tells(
 *   wareChlorine,
 *   [
 *     { kind: "hotel/ware-step", at: "2026-03-02T13:30", data: { batch: "二楼茶杯", ware: "cup", step: "disinfect", method: "chlorine", chlorine: 200, minutes: 5 } },
 *   ],
 * );
 * //=> ["二楼茶杯 偏低：实测 200 毫克/升，不应低于 250 毫克/升"]
 */
export const wareChlorine = defineRule({
  id: "hotel/ware-chlorine",
  title: { zh: "含氯消毒液浓度", en: "The chlorine bath is strong enough" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: cateringPractice, clause: "附件J", confidence: "A2", note: "条款未见原文；每升250毫克有多处转载一致" },
  ],
  remedy: { zh: "补加消毒剂，用试纸测到浓度再泡。", en: "Add agent, test with a strip, then soak." },
  keep: { zh: "餐具消毒记录和试纸", en: "The disinfection log and the strips" },
  options: z.object({ mgPerL: quantity("mg/L").min(250).max(1000).default(250) }),
  requires: ({ mgPerL }) =>
    limit(from(wareStep, { where: { step: { equals: "disinfect" }, method: { equals: "chlorine" } } }), "chlorine", {
      atLeast: mgPerL,
    }),
});
