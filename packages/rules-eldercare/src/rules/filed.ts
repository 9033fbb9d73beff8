import { coverage, defineRule, everyOne } from "@houqin/core";
import { careOrder66, elderRightsLaw } from "../laws.ts";
import { filings } from "../registers/premises.ts";

/**
 * The home is filed with the department of civil affairs 养老机构备案.
 *
 * The Law on the Rights of the Elderly asks for it once a home is registered (art. 43, A1); the ten working days after the first resident are known of order 66 but were not
 * seen, and it happens once, so the rule is off until a new home chooses it.
 *
 * @example
 * tells(filed, [], { site: { kind: "elder-care" } });
 * //=> ["没有养老机构备案回执"]
 */
export const filed = defineRule({
  id: "eldercare/filed",
  title: { zh: "养老机构已备案", en: "The home is filed" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: elderRightsLaw, clause: "第四十三条", confidence: "A1", note: "登记后即可开展服务活动，并向民政部门备案。" },
    { law: careOrder66, clause: "第十条", confidence: "B", note: "收住老年人后十个工作日内备案，条款未见原文。" },
  ],
  remedy: {
    zh: "带登记证书和场所材料到民政部门备案，回执存档。",
    en: "File with the department, and keep the receipt.",
  },
  keep: { zh: "备案回执", en: "The receipt of the filing" },
  requires: () => coverage(filings, { each: everyOne(["filing"]) }),
  messages: { tooLow: { zh: "没有养老机构备案回执", en: "There is no receipt of the filing" } },
});
