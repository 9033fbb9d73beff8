import { defineRule, from, limit } from "@houqin/core";
import { recordDisposal } from "@houqin/rules-general";
import * as z from "zod";
import { publicPlacesRules } from "../laws.ts";

/**
 * The hygiene file, with its records of checks and trainings, is kept for two years at least 卫生管理档案保存.
 *
 * Rules under the regulation on hygiene in public places, art. 8, quoted by two sources. `general/records-kept` asks for other records.
 *
 * @example
 * hygieneFileKept.options.parse({}); //=> { months: 24 }
 * tells(hygieneFileKept, [{ kind: "general/record-disposal", at: "2026-03-02", data: { category: "inspection", lastDay: "2025-02-28" } }]);
 * //=> ["检查巡查记录：卫生档案只保存了 12 个月就销毁，至少要保存 24 个月"]
 */
export const hygieneFileKept = defineRule({
  id: "hotel/hygiene-file-kept",
  title: { zh: "卫生管理档案保存满两年", en: "The hygiene file is kept two years" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: publicPlacesRules,
      clause: "第八条",
      confidence: "A2",
      note: "专人管理，分类记录，至少保存两年；条款全文两处转载一致，另有一地档案范本同此",
    },
  ],
  remedy: {
    zh: "停止销毁，能找回的找回来，另定专人管档案。",
    en: "Stop, recover what can be recovered, and name a keeper.",
  },
  keep: { zh: "档案目录和销毁清册", en: "The index of the file, and the list of what was destroyed" },
  options: z.object({ months: z.int().min(24).max(120).default(24) }),
  requires: ({ months }) =>
    limit(
      from(recordDisposal, { where: { category: { in: ["inspection", "training"] } } }),
      { span: ["lastDay", "@at"], unit: "months" },
      { atLeast: months },
    ),
  messages: {
    tooLow: {
      zh: "卫生档案只保存了 {value} 个月就销毁，至少要保存 {bound} 个月",
      en: "The hygiene file was destroyed after {value} months, to be kept for {bound}",
    },
  },
});
