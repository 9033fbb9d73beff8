import { Day, defineEntry } from "@houqin/core";
import * as z from "zod";

/** Schemes that a canteen has in writing 食堂专项制度. */
export const Scheme = z.enum(["purchasing", "disinfection", "sampling", "self-inspection", "saving", "risk-list"]);

/** What people call them. */
export const schemeTitles = {
  purchasing: { zh: "原料控制制度", en: "control of ingredients" },
  disinfection: { zh: "餐饮具清洗消毒制度", en: "washing and disinfection" },
  sampling: { zh: "食品留样制度", en: "food samples" },
  "self-inspection": { zh: "食品安全自查制度", en: "self-inspection" },
  saving: { zh: "防止食品浪费措施", en: "measures against food waste" },
  "risk-list": { zh: "食品安全风险管控清单", en: "list of food-safety risks" },
} as const;

/** A scheme is put in force or renewed 食堂专项制度, until it is due for review at the end of `reviewBy`. */
export const scheme = defineEntry("canteen/scheme", {
  title: { zh: "食堂专项制度", en: "Canteen scheme" },
  label: "scheme",
  fields: {
    scheme: { zh: "制度", en: "scheme", values: schemeTitles },
    reviewBy: { zh: "下次修订期限", en: "to be reviewed by" },
    file: { zh: "文本", en: "file" },
    by: { zh: "编制人", en: "author" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({ scheme: Scheme, reviewBy: Day, file: z.string().optional() }),
  roles: ["by", "approver"],
  backfillDays: 7,
});

/** Before somebody is given charge of food safety it is looked up whether they are barred from it 任职禁业查询. */
export const barCheck = defineEntry("canteen/bar-check", {
  title: { zh: "任职禁业查询", en: "Bar looked up" },
  label: "person",
  fields: {
    barred: {
      zh: "查询结果",
      en: "result",
      values: { true: { zh: "在禁业期内", en: "barred" }, false: { zh: "无禁业记录", en: "not barred" } },
    },
    source: { zh: "查询渠道", en: "where it was looked up" },
    person: { zh: "任职人员", en: "person" },
    by: { zh: "查询人", en: "person who looked" },
  },
  data: z.object({ barred: z.boolean(), source: z.string().optional() }),
  roles: ["person", "by"],
  backfillDays: 7,
});
