import { coverage, defineRule, everyKey, sitePeople } from "@houqin/core";
import { foodSafetyLaw } from "../laws.ts";
import { notBarred } from "../registers/own-papers.ts";

/**
 * Of every food-safety director and officer it was looked up that they are not barred 食品安全管理人员无禁业记录.
 *
 * Food Safety Law art. 135: five years after a licence was revoked, for life after a prison sentence for a food crime; whoever employs them loses the
 * licence. The law asks for no search: it is how a unit knows.
 *
 * @example
 * tells(managerNotBarred, [{ kind: "site/person", at: "2025-08-01", data: { name: "吴安全员", post: "food-safety-officer" }, subject: "wu" }]);
 * //=> ["wu 没有查过禁业记录，或正在禁业期内"]
 */
export const managerNotBarred = defineRule({
  id: "canteen/manager-not-barred",
  title: { zh: "食品安全管理人员无禁业记录", en: "Nobody barred is in charge of food safety" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第一百三十五条",
      confidence: "A1",
      note: "被吊销许可的责任人员五年内、因食品安全犯罪判刑的终身，不得担任食品安全管理人员。",
    },
  ],
  remedy: {
    zh: "到企业信用公示系统查一遍，截图存档；在禁业期内的马上换人。",
    en: "Look it up, file what was found, and replace whoever is barred.",
  },
  keep: { zh: "任职查询截图或本人承诺书", en: "What was found, or the person's signed statement" },
  requires: () =>
    coverage(notBarred, {
      each: everyKey(sitePeople, { post: { exists: true, in: ["food-safety-director", "food-safety-officer"] } }),
    }),
  messages: {
    tooLow: {
      zh: "{key} 没有查过禁业记录，或正在禁业期内",
      en: "{key} was not looked up for a bar, or is barred",
    },
  },
});
