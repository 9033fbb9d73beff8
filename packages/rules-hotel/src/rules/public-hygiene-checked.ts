import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { publicHygieneCheck } from "../entries/self-checks.ts";

/**
 * The hotel goes through the sheet of public-place hygiene in every quarter 公共场所卫生自查, so that no inspector finds it first.
 *
 * The authority grades hotels by a sheet of this shape; no law asks the hotel itself to fill one.
 *
 * @example
 * publicHygieneChecked.options.parse({}); //=> { every: "quarter" }
 * tells(publicHygieneChecked, [], { site: { kind: "hotel" }, period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-06-30" });
 * //=> ["2026年第1季度 没有做公共场所卫生自查"]
 */
export const publicHygieneChecked = defineRule({
  id: "hotel/public-hygiene-checked",
  title: { zh: "公共场所卫生按表自查", en: "Public-place hygiene is checked by its sheet" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "量化分级由监督机构评，单位自查的频次自己定",
      en: "The authority grades; how often a hotel checks itself is its own",
    },
  },
  remedy: {
    zh: "对照量化分级表自查一遍，关键项当天改。",
    en: "Go through the sheet; put key items right the same day.",
  },
  keep: { zh: "填好的自查表", en: "The filled sheets" },
  options: z.object({ every: z.enum(["month", "quarter", "half"]).default("quarter") }),
  requires: ({ every }) => cadence(publicHygieneCheck, { every }),
  messages: {
    missed: { zh: "{slot} 没有做公共场所卫生自查", en: "{slot}: public-place hygiene was not checked" },
  },
});
