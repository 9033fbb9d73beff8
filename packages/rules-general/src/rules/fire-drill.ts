import { bySite, cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { drill } from "../entries/training.ts";
import { emergencyRegulation, fireOrder61 } from "../laws.ts";

/**
 * A fire or evacuation drill in every year, at key fire-safety units in every half year 消防演练.
 *
 * 第61号令第四十条 (A1). Hotels, hospitals, homes for the old, boarding schools, kindergartens and bodies of the state are key units by 第十三条; a day school or a
 * small office sets `every` to `year`, a large factory to `half`, as Shandong asks of everybody. Of a hotel 应急条例第八条 (A1) asks the same half year for a
 * drill of its emergency plan, which this one is.
 *
 * @example
 * const year = { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" };
 * tells(fireDrill, [], { ...year, site: { kind: "company" } }); //=> ["2025年 没有组织灭火或疏散演练"]
 * tells(fireDrill, [], { ...year, site: { kind: "hotel" } })[1]; //=> "2025年下半年 没有组织灭火或疏散演练"
 */
export const fireDrill = defineRule({
  id: "general/fire-drill",
  title: { zh: "灭火和疏散演练", en: "Fire and evacuation drill" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第四十条",
      confidence: "A1",
      note: "消防安全重点单位至少每半年一次，其他单位至少每年一次；哪些单位属重点单位见第十三条和当地公布的名单。",
    },
    {
      law: emergencyRegulation,
      clause: "第八条第二款",
      confidence: "A1",
      note: "宾馆等人员密集场所经营单位至少每半年组织一次应急救援预案演练。",
    },
  ],
  remedy: {
    zh: "尽快定日子补做演练：先通知到人，练完当天写小结。",
    en: "Set a date, give notice, hold the drill and write the review the same day.",
  },
  keep: { zh: "演练方案、记录、照片和小结", en: "The plan, log, photographs and review of each drill" },
  options: z.object({
    every: bySite(z.enum(["month", "quarter", "half", "year"])).default({
      by: "site",
      table: {
        school: "half",
        kindergarten: "half",
        university: "half",
        hotel: "half",
        "elder-care": "half",
        hospital: "half",
        government: "half",
      },
      others: "year",
    }),
  }),
  requires: ({ every }) => cadence(from(drill, { where: { scenario: { in: ["fire", "evacuation"] } } }), { every }),
  messages: {
    missed: { zh: "{slot} 没有组织灭火或疏散演练", en: "{slot}: no fire or evacuation drill" },
  },
});
