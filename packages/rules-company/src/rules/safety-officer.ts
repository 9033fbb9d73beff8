import { coverage, defineRule, everyOne } from "@houqin/core";
import { postsHeld } from "@houqin/rules-general";
import * as z from "zod";
import { workSafetyLaw } from "../laws.ts";

/**
 * The company has a work-safety officer 安全生产管理人员 (安全生产法第二十四条, A1: full-time above a hundred people, and always in building, transport and
 * mining).
 *
 * @example
 * safetyOfficer.options.parse({}); //=> { officers: 1 }
 * tells(safetyOfficer, [{ kind: "site/person", at: "2026-03-02", data: { name: "王师傅", post: "plumber" }, subject: "wang" }]);
 * //=> ["安全生产管理人员只有 0 人，至少要 1 人"]
 */
export const safetyOfficer = defineRule({
  id: "company/safety-officer",
  title: { zh: "配备安全生产管理人员", en: "There is a work-safety officer" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第二十四条",
      confidence: "A1",
      note: "从业人员超过一百人的设机构或配专职人员，一百人以下的配专职或兼职人员；建筑施工、运输等单位一律设机构或专职。",
    },
  ],
  remedy: { zh: "下文任命安全生产管理人员，送培训取证。", en: "Name an officer in writing and have them trained." },
  keep: { zh: "任命文件", en: "The letter of appointment" },
  options: z.object({ officers: z.int().min(1).max(50).default(1) }),
  requires: ({ officers }) => coverage(postsHeld, { each: everyOne(["safety-officer"]), atLeast: officers }),
  messages: {
    tooLow: {
      zh: "安全生产管理人员只有 {level} 人，至少要 {bound} 人",
      en: "{level} work-safety officers, expected {bound}",
    },
  },
});
