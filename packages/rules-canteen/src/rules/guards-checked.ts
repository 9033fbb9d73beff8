import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { guardChecked } from "../entries/sheet-checks.ts";

/**
 * Every kitchen is checked against fire, theft and poison each month 防火防盗防毒.
 *
 * @example
 * guardsChecked.options.parse({}); //=> { times: 1 }
 * tells(guardsChecked, [{ kind: "site/area", at: "2025-09-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-12-31" });
 * //=> ["kitchen-1 2025年9月 防火防盗防毒检查 0 次，应查 1 次"]
 */
export const guardsChecked = defineRule({
  id: "canteen/guards-checked",
  title: { zh: "每月防火防盗防毒检查", en: "Fire, theft and poison are checked each month" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划自定的防火、防盗、防毒检查", en: "A check that plans set themselves" } },
  remedy: {
    zh: "本月补查，重点看燃气阀门和药剂柜。",
    en: "Check it this month: gas valves and the chemical cupboard first.",
  },
  keep: { zh: "防火防盗防毒检查表", en: "The filled sheets" },
  options: z.object({ times: z.int().min(1).max(8).default(1) }),
  requires: ({ times }) =>
    cadence(from(guardChecked, { key: ["@area"] }), {
      every: "month",
      times,
      each: everyKey(siteAreas, { kind: { equals: "kitchen" } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 防火防盗防毒检查 {found} 次，应查 {expected} 次",
      en: "{key} {slot}: fire, theft and poison checked {found} times, expected {expected}",
    },
  },
});
