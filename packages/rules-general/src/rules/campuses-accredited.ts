import { defineRule, distinctOf, from, keysOf, ratio, siteAreas } from "@houqin/core";
import * as z from "zod";
import { accreditation } from "../entries/accreditation.ts";

/**
 * So large a share of the campuses has earned a title, as the plan for green schools asks of each province's schools 绿色学校 (A2).
 *
 * @example
 * campusesAccredited.options.parse({}); //=> { scheme: "绿色学校", kinds: ["campus"], share: 0.6 }
 * tells(campusesAccredited, [{ kind: "site/area", at: "2025-01-01", subject: "campus-1", data: { name: "东校区", kind: "campus" } }, { kind: "general/accreditation", at: "2025-06-12", area: "campus-1", data: { scheme: "绿色学校", outcome: "deferred" } }], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-06-30" });
 * //=> ["达标的校区只占 0，至少要占 0.6"]
 */
export const campusesAccredited = defineRule({
  id: "general/campuses-accredited",
  title: { zh: "校区创建达标比例", en: "Enough campuses have earned the title" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "绿色学校创建行动方案（2020）",
      clause: "创建目标",
      confidence: "A2",
      status: "suggestion",
      note: "到2022年60%以上的学校达到绿色学校创建要求，有条件的地方70%；目标下达给各地，多校区单位参照。",
    },
  ],
  remedy: {
    zh: "没达标的校区对照指标补材料，排出申报时间。",
    en: "Complete what is missing there and plan the application.",
  },
  keep: { zh: "各校区的创建结论", en: "The decision on each campus" },
  options: z.object({
    scheme: z.string().min(1).default("绿色学校"),
    kinds: z.array(z.string()).min(1).default(["campus"]),
    share: z.number().min(0.1).max(1).default(0.6),
  }),
  requires: ({ scheme, kinds, share }) =>
    ratio(
      distinctOf(
        from(accreditation, { where: { scheme: { equals: scheme }, outcome: { equals: "passed" } } }),
        "@area",
      ),
      keysOf(siteAreas, { kind: { in: kinds } }),
      { atLeast: share, period: "ever" },
    ),
  messages: {
    tooLow: {
      zh: "达标的校区只占 {value}，至少要占 {bound}",
      en: "{value} of the campuses have earned it, expected at least {bound}",
    },
  },
});
