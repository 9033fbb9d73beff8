import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { labWaste } from "../entries/lab-waste.ts";
import { solidWasteLaw } from "../laws.ts";

const moved = (direction: "in" | "out") =>
  from(labWaste, { where: { direction: { equals: direction } }, key: ["drum"] });

/**
 * Laboratory waste is fetched within a year of being put aside 危险废物贮存不超过一年.
 *
 * 固体废物污染环境防治法第八十一条 (A1) sets the year for firms that dispose of waste; for a school it is a measure, so `recommended` leaves it off.
 *
 * @example
 * tells(
 *   labWasteCleared,
 *   [{ kind: "school/lab-waste", at: "2024-11-12", data: { drum: "桶3", waste: "废酸", direction: "in", grams: 5000 }, area: "store-1" }],
 *   { period: { from: "2024-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["store-1 废酸 桶3：存放满期没有转移处置，应在 2025年11月12日 24:00 前运走"]
 */
export const labWasteCleared = defineRule({
  id: "school/lab-waste-cleared",
  title: { zh: "实验室危险废物按期转移", en: "Laboratory waste is fetched in time" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: solidWasteLaw,
      clause: "第八十一条第三款",
      confidence: "A1",
      status: "suggestion",
      note: "从事收集、贮存、利用、处置危险废物经营活动的单位贮存不得超过一年；学校参照，为建议值。",
    },
  ],
  remedy: { zh: "联系有资质单位转移，办转移联单。", en: "Have it fetched by a licensed firm, with the manifest." },
  keep: { zh: "危险废物台账和转移联单", en: "The ledger and the manifests" },
  options: z.object({ days: z.int().min(30).max(365).default(365) }),
  requires: ({ days }) => followUp(moved("out"), { after: moved("in"), within: { days } }),
  messages: {
    missed: { zh: "存放满期没有转移处置，应在 {due} 前运走", en: "Not fetched by {due}" },
    late: { zh: "转移晚了：{at} 才运走，应在 {due} 前", en: "Fetched late: at {at}, expected by {due}" },
  },
});
