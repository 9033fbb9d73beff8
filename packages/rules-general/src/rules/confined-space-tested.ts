import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { specialWork } from "../entries/special-work.ts";
import { confinedSpaceRules } from "../laws.ts";

/**
 * The air of a tank, well or pit was tested no more than so many minutes before people go in 先检测后作业.
 *
 * GB 30871 and order 13 (B: neither text was seen) give 30 minutes, so a site chooses it.
 *
 * @example
 * confinedSpaceTested.options.parse({}); //=> { minutes: 30 }
 * tells(
 *   confinedSpaceTested,
 *   [
 *     { kind: "general/special-work", at: "2025-11-12T09:00", data: { category: "confined-space", from: "2025-11-12T09:00", until: "2025-11-12T10:00", testedAt: "2025-11-12T08:15" }, area: "septic-tank" },
 *   ],
 * );
 * //=> ["septic-tank 有限空间作业：检测后 45 分钟才进入，应在 30 分钟以内"]
 */
export const confinedSpaceTested = defineRule({
  id: "general/confined-space-tested",
  title: { zh: "有限空间先检测后作业", en: "Confined spaces are tested before entry" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: confinedSpaceRules,
      confidence: "B",
      note: "先通风、再检测、后作业，检测时间不早于作业前30分钟（另见 GB 30871）；原文未见。",
    },
  ],
  remedy: { zh: "人先撤出，通风后重新检测再进。", en: "Get out, ventilate and test again before going in." },
  keep: { zh: "气体检测记录和作业票", en: "The air tests and the permit" },
  options: z.object({ minutes: z.int().min(5).max(60).default(30) }),
  requires: ({ minutes }) =>
    limit(
      from(specialWork, { where: { category: { equals: "confined-space" } } }),
      { span: ["testedAt", "from"], unit: "minutes" },
      { atLeast: 0, atMost: minutes },
    ),
  messages: {
    tooLow: { zh: "进入以后才检测", en: "Tested only after people had gone in" },
    tooHigh: {
      zh: "检测后 {value} 分钟才进入，应在 {bound} 分钟以内",
      en: "Entered {value} min after the test, expected within {bound} min",
    },
  },
});
