import { Day, defineEntry } from "@houqin/core";
import * as z from "zod";
import { Theme, themeTitles } from "./themes.ts";

/** What sort of document it is: a rule 制度, a procedure 操作规程, a standard 标准, a plan 规划, a duty 岗位职责, a scheme 方案. */
export const PolicyCategory = z.enum(["rule", "procedure", "standard", "plan", "job-standard", "scheme"]);

/** What becomes of a document. */
export const PolicyStage = z.enum(["drafted", "consulted", "approved", "issued", "reviewed", "repealed"]);

/**
 * A step in the life of a document 制度文件: drafted, discussed, approved, issued, reviewed, repealed. `policy` is its code, the same at every step;
 * `cites` are the laws that it names, `reviewBy` the day by which it is looked at again.
 */
export const policy = defineEntry("general/policy", {
  title: { zh: "制度文件", en: "Policy document" },
  label: "title",
  fields: {
    policy: { zh: "文件编号", en: "code of the document" },
    title: { zh: "文件名称", en: "title" },
    category: {
      zh: "文件类别",
      en: "category",
      values: {
        rule: { zh: "管理制度", en: "rule" },
        procedure: { zh: "操作规程", en: "procedure" },
        standard: { zh: "工作标准", en: "standard" },
        plan: { zh: "发展规划", en: "plan" },
        "job-standard": { zh: "岗位职责", en: "job standard" },
        scheme: { zh: "工作方案", en: "scheme" },
      },
    },
    theme: { zh: "领域", en: "field", values: themeTitles },
    stage: {
      zh: "状态",
      en: "stage",
      values: {
        drafted: { zh: "起草", en: "drafted" },
        consulted: { zh: "征求意见", en: "consulted on" },
        approved: { zh: "审定", en: "approved" },
        issued: { zh: "发布", en: "issued" },
        reviewed: { zh: "复审", en: "reviewed" },
        repealed: { zh: "废止", en: "repealed" },
      },
    },
    version: { zh: "版本", en: "version" },
    reviewBy: { zh: "下次复审日", en: "next review" },
    cites: { zh: "引用法规", en: "laws cited" },
    file: { zh: "文件", en: "file" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({
    policy: z.string(),
    title: z.string(),
    category: PolicyCategory,
    theme: Theme,
    stage: PolicyStage,
    version: z.string().optional(),
    reviewBy: Day.optional(),
    cites: z.array(z.string()).optional(),
    file: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/** Somebody has read a document or notice, or heard of an issue, and says so 签收阅知. `document` is its code, or the id of its entry. */
export const acknowledgement = defineEntry("general/acknowledgement", {
  title: { zh: "签收阅知", en: "Acknowledgement" },
  fields: {
    document: { zh: "文件", en: "document" },
    note: { zh: "意见", en: "note" },
    by: { zh: "签收人", en: "reader" },
  },
  data: z.object({ document: z.string(), note: z.string().optional() }),
  roles: ["by"],
  backfillDays: 3,
});

/** A notice or a text to be studied 通知学习材料, to be read by everyone through `readBy`. */
export const notice = defineEntry("general/notice", {
  title: { zh: "通知", en: "Notice" },
  label: "title",
  fields: {
    title: { zh: "标题", en: "title" },
    category: {
      zh: "类别",
      en: "category",
      values: {
        notice: { zh: "通知", en: "notice" },
        study: { zh: "学习材料", en: "text to be studied" },
        warning: { zh: "警示通报", en: "warning" },
      },
    },
    readBy: { zh: "阅知期限", en: "to be read by" },
    by: { zh: "发布人", en: "issuer" },
  },
  data: z.object({ title: z.string(), category: z.enum(["notice", "study", "warning"]), readBy: Day }),
  roles: ["by"],
  backfillDays: 2,
});
