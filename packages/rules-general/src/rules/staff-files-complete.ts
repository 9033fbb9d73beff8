import { coverage, defineRule, everyOne, everyPair } from "@houqin/core";
import * as z from "zod";
import { FilePart } from "../entries/staff.ts";
import { staffIn } from "../registers/staff-in.ts";
import { filedPapers } from "../registers/staffing.ts";

/**
 * Everyone's file holds the papers asked for 员工工作档案: record of work, health check, appraisals.
 *
 * @example
 * staffFilesComplete.options.parse({}); //=> { parts: ["resume", "health", "appraisal"] }
 * tells(staffFilesComplete, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }], { options: { parts: ["resume"] } });
 * //=> ["wang 工作经历 还没有归档"]
 */
export const staffFilesComplete = defineRule({
  id: "general/staff-files-complete",
  title: { zh: "员工档案齐全", en: "Staff files are complete" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "列出缺的材料，限期补齐归档。", en: "List what is missing and file it by a day." },
  keep: { zh: "员工档案目录", en: "The index of each file" },
  options: z.object({
    parts: z.array(FilePart).min(1).default(["resume", "health", "appraisal"]),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ parts, posts }) => coverage(filedPapers, { each: everyPair(staffIn(posts), everyOne(parts)) }),
  messages: {
    tooLow: { zh: "{key} 还没有归档", en: "{key}: not on file" },
  },
});
