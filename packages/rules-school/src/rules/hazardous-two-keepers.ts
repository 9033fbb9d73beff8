import { coverage, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { chemicalsRegulation } from "../laws.ts";
import { hazardousKeepers } from "../registers/hazardous.ts";

/**
 * Each store of hazardous goods has so many keepers at all times 双人保管 (危险化学品安全管理条例第二十四条, A1: somebody by name; two where highly toxic goods are
 * kept).
 *
 * @example
 * tells(
 *   hazardousTwoKeepers,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "化学药品室", kind: "chemical-store" }, subject: "store-1" },
 *     { kind: "school/hazardous-keeper", at: "2025-11-01T09:00", data: { until: "2026-08-31" }, area: "store-1", actors: { keeper: "p-lab-1" } },
 *   ],
 *   { period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> ["store-1 保管人只有 1 人，应有 2 人"]
 */
export const hazardousTwoKeepers = defineRule({
  id: "school/hazardous-two-keepers",
  title: { zh: "危险品专人双人保管", en: "Two people keep hazardous goods" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: chemicalsRegulation,
      clause: "第二十四条",
      confidence: "A1",
      note: "由专人负责管理，剧毒化学品双人保管；没有剧毒品的可设为 1 人。",
    },
  ],
  remedy: { zh: "当天补任保管人，双锁各执一把。", en: "Name the second keeper today; each holds one key." },
  keep: { zh: "保管人任命书", en: "Letters of appointment of the keepers" },
  options: z.object({ people: z.int().min(1).max(4).default(2), warnDays: z.int().min(1).max(60).default(14) }),
  requires: ({ people, warnDays }) =>
    coverage(hazardousKeepers, {
      each: everyKey(siteAreas, { kind: { equals: "chemical-store" } }),
      atLeast: people,
      warnDays,
    }),
  messages: {
    tooLow: { zh: "{key} 保管人只有 {level} 人，应有 {bound} 人", en: "{key} has {level} keepers, expected {bound}" },
    expiring: { zh: "{key} 的保管任命 {until} 到期，请续任", en: "The appointment for {key} runs out on {until}" },
  },
});
