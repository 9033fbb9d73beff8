import { defineRule, from, separation } from "@houqin/core";
import { specialWork } from "../entries/special-work.ts";
import { confinedSpaceRules } from "../laws.ts";

/**
 * Somebody outside watches work in a confined space, and is not the one inside 有限空间监护.
 *
 * Order 13 (A2, one source), so a site chooses it.
 *
 * @example
 * tells(
 *   confinedSpaceWatched,
 *   [
 *     { kind: "general/special-work", at: "2025-11-12T09:00", data: { category: "confined-space", from: "2025-11-12T09:00", until: "2025-11-12T10:00" }, area: "septic-tank", actors: { operator: "wang", watcher: "wang" } },
 *   ],
 * );
 * //=> ["septic-tank 有限空间作业：作业人和监护人都是 人员 c6d3，应另派人监护"]
 */
export const confinedSpaceWatched = defineRule({
  id: "general/confined-space-watched",
  title: { zh: "有限空间作业有人监护", en: "Confined spaces have a watcher" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: confinedSpaceRules,
      clause: "第五条",
      confidence: "A2",
      note: "监护人员全程监护、不得离开；只有一处转述，建议两人监护。",
    },
  ],
  remedy: { zh: "没有监护人就停工，监护人不进去、不离开。", en: "Stop until a watcher is there who stays outside." },
  keep: { zh: "有限空间作业票，写明监护人", en: "The permit with the watcher named" },
  requires: () =>
    separation(from(specialWork, { where: { category: { equals: "confined-space" } }, key: ["@id"] }), [
      "operator",
      "watcher",
    ]),
  messages: {
    same: { zh: "作业人和监护人都是 {person}，应另派人监护", en: "{person} was both operator and watcher" },
  },
});
