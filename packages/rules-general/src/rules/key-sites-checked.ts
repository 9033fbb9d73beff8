import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { inspection } from "../entries/rounds.ts";
import { fireOrder61 } from "../laws.ts";
import { keySites } from "../registers/premises.ts";

/**
 * Every key site is inspected in every period 要害部位检查. 第61号令第十九条 (A1) asks for strict control of places where a fire would be grave, and leaves
 * open how often.
 *
 * @example
 * keySitesChecked.options.parse({}); //=> { every: "month" }
 * tells(
 *   keySitesChecked,
 *   [
 *     { kind: "general/key-site", at: "2025-09-01", data: { reason: "总配电" }, area: "power-room" },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" } },
 * );
 * //=> ["要害部位 power-room 2025年9月 没有检查"]
 */
export const keySitesChecked = defineRule({
  id: "general/key-sites-checked",
  title: { zh: "要害部位定期检查", en: "Key sites are checked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第十九条",
      confidence: "A1",
      status: "suggestion",
      note: "确定消防安全重点部位，设置明显的防火标志，实行严格管理；频次为建议值。",
    },
  ],
  remedy: { zh: "当天补查，看门、看火、看电、看物。", en: "Inspect it today: door, fire, power, goods." },
  keep: { zh: "要害部位检查记录", en: "The inspection sheets of key sites" },
  options: z.object({
    every: z.enum(["day", "week", "month", "quarter"]).default("month"),
  }),
  requires: ({ every }) => cadence(from(inspection, { key: ["@area"] }), { every, each: everyKey(keySites) }),
  messages: {
    missed: { zh: "要害部位 {key} {slot} 没有检查", en: "Key site {key} {slot}: not inspected" },
  },
});
