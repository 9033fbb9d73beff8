import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { publication } from "../entries/notices.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * The staff is told what hazards were found and how they stand 隐患治理通报, on the notice board or at a meeting.
 *
 * 安全生产法第四十一条 (A1) asks it of businesses and sets no interval; 河南省安全生产条例第二十四条 says monthly.
 *
 * @example
 * hazardsTold.options.parse({}); //=> { every: "quarter", sites: ["company", "hotel", "elder-care", "property"] }
 * tells(hazardsTold, [], { site: { kind: "company" }, period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年第4季度 没有向职工通报隐患排查治理情况"]
 */
export const hazardsTold = defineRule({
  id: "general/hazards-told",
  title: { zh: "隐患治理情况向职工通报", en: "The staff is told of hazards" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十一条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "事故隐患排查治理情况如实记录，并通过职工大会、信息公示栏等向从业人员通报；原文未定间隔，每季度为建议值，河南每月。",
    },
  ],
  remedy: {
    zh: "把本期查出的隐患、整改进度列表，贴到公示栏或在职工会上讲。",
    en: "List what was found and how it stands, and post it or tell it at a meeting.",
  },
  keep: { zh: "隐患通报和公示照片", en: "The notices, with photographs" },
  options: z.object({
    every: z.enum(["month", "quarter"]).default("quarter"),
    sites: z.array(z.string()).min(1).default(["company", "hotel", "elder-care", "property"]),
  }),
  requires: ({ every, sites }) =>
    cadence(from(publication, { where: { topic: { equals: "hazards" } } }), { every, onlyIf: { site: sites } }),
  messages: {
    missed: { zh: "{slot} 没有向职工通报隐患排查治理情况", en: "{slot}: the staff was not told of hazards" },
  },
});
