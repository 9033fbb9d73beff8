import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { drill } from "../entries/training.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A fire or evacuation drill in every half year at key fire-safety units 重点单位半年一练.
 *
 * 第61号令第四十条 (A1). Hotels, hospitals, homes for the old, boarding schools, kindergartens and bodies of the state are key units by 第十三条; a day school or a
 * small office leaves itself out of `sites`, a large factory puts itself in. Everybody else drills once a year: `general/fire-drill`.
 *
 * @example
 * fireDrillHalf.options.parse({}).every; //=> "half"
 * tells(fireDrillHalf, [], { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年下半年 没有组织灭火或疏散演练"]
 */
export const fireDrillHalf = defineRule({
  id: "general/fire-drill-half",
  title: { zh: "重点单位半年一次消防演练", en: "A fire drill every half year at key units" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第四十条",
      confidence: "A1",
      note: "消防安全重点单位至少每半年一次；哪些单位属重点单位见第十三条和当地公布的名单。",
    },
  ],
  remedy: {
    zh: "尽快定日子补做演练：先通知到人，练完当天写小结。",
    en: "Set a date, give notice, hold the drill and write the review the same day.",
  },
  keep: { zh: "演练方案、记录、照片和小结", en: "The plan, log, photographs and review of each drill" },
  options: z.object({
    every: z.enum(["quarter", "half"]).default("half"),
    sites: z
      .array(z.string())
      .min(1)
      .default(["school", "kindergarten", "university", "hotel", "elder-care", "hospital", "government"]),
  }),
  requires: ({ every, sites }) =>
    cadence(from(drill, { where: { scenario: { in: ["fire", "evacuation"] } } }), { every, onlyIf: { site: sites } }),
  messages: {
    missed: { zh: "{slot} 没有组织灭火或疏散演练", en: "{slot}: no fire or evacuation drill" },
  },
});
