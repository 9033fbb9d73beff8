import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { equipmentOrder74 } from "../laws.ts";
import { liftOfficersNamed, liftsInUse } from "../metrics/lifts.ts";

/**
 * Who uses lifts has named a lift safety officer 电梯安全员: somebody holds the post `lift-safety-officer`, or `lift-safety-director`.
 *
 * Chapter 6 of order 74 (A2: two pages carry it); a post that few sites keep on their list, so a site chooses it.
 *
 * @example
 * liftOfficer.options.parse({}); //=> { people: 1 }
 * tells(liftOfficer, [{ kind: "site/asset", at: "2024-01-01", data: { name: "客梯", category: "lift" }, subject: "lift-1" }], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["2025年11月 电梯安全员只有 0 人，至少要 1 人"]
 */
export const liftOfficer = defineRule({
  id: "general/lift-officer",
  title: { zh: "配备电梯安全员", en: "There is a lift safety officer" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: equipmentOrder74,
      clause: "第六十九条",
      confidence: "A2",
      note: "电梯使用单位依法配备电梯安全总监和电梯安全员；两处网页转录，施行日期待核。",
    },
  ],
  remedy: { zh: "下文任命电梯安全员，逐台写明负责人。", en: "Name one in writing, and who answers for each lift." },
  keep: { zh: "电梯安全员任命文件", en: "The letter of appointment" },
  options: z.object({ people: z.int().min(1).max(20).default(1) }),
  requires: ({ people }) =>
    ceiling(liftOfficersNamed, {
      period: "month",
      atLeast: people,
      onlyIf: { metric: liftsInUse.id, period: "month", atLeast: 1 },
    }),
  messages: {
    tooLow: {
      zh: "{period} 电梯安全员只有 {value} 人，至少要 {bound} 人",
      en: "{period}: there are lifts and {value} lift safety officers, expected {bound}",
    },
  },
});
