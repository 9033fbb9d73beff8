import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { closingCheck } from "../entries/outlets.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * After closing, every dining hall and kitchen is checked that nothing is left burning 营业结束检查.
 *
 * Order 61 art. 25.
 *
 * @example
 * tells(
 *   closingChecked,
 *   [
 *     { kind: "site/area", at: "2026-03-02", data: { name: "中厨房", kind: "kitchen" }, subject: "kitchen-1" },
 *   ],
 *   { site: { kind: "hotel" } },
 * );
 * //=> ["kitchen-1 2026年3月2日 收市后没有查火种"]
 */
export const closingChecked = defineRule({
  id: "hotel/closing-checked",
  title: { zh: "营业结束查火种", en: "Outlets are checked for embers after closing" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十五条",
      confidence: "A1",
      note: "营业结束时应当对营业现场进行检查，消除遗留火种",
    },
  ],
  remedy: { zh: "收市必查：关火、关气、断电，查完签字。", en: "Fires out, gas off, power off, then sign." },
  keep: { zh: "营业结束检查记录", en: "The log of closing checks" },
  options: z.object({ kinds: z.array(z.string()).min(1).default(["dining-hall", "kitchen"]) }),
  requires: ({ kinds }) =>
    cadence(from(closingCheck, { where: { clear: { exists: true } }, key: ["@area"] }), {
      every: "operatingDay",
      each: everyKey(siteAreas, { kind: { in: kinds } }),
    }),
  messages: { missed: { zh: "{key} {slot} 收市后没有查火种", en: "{key} {slot}: not checked after closing" } },
});
