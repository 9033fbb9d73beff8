import { defineEntry } from "@houqin/core";
import * as z from "zod";

/** An authority warns of a risk with food 风险警示. */
export const riskWarning = defineEntry("canteen/risk-warning", {
  title: { zh: "食品安全风险警示", en: "Risk warning" },
  label: "title",
  fields: {
    title: { zh: "警示内容", en: "what it warns of" },
    issuer: { zh: "发布单位", en: "issuer" },
    by: { zh: "接收人", en: "receiver" },
  },
  data: z.object({ title: z.string(), issuer: z.string() }),
  roles: ["by"],
  backfillDays: 1,
});

/** The canteen is looked through for what a warning says 专项自查; `warning` is the id of that entry. */
export const specialCheck = defineEntry("canteen/special-check", {
  title: { zh: "专项自查", en: "Special check" },
  fields: {
    warning: { zh: "所查警示", en: "warning" },
    ok: {
      zh: "结果",
      en: "result",
      values: { true: { zh: "没有发现问题", en: "nothing found" }, false: { zh: "发现问题", en: "something found" } },
    },
    note: { zh: "情况说明", en: "note" },
    by: { zh: "自查人", en: "checker" },
  },
  data: z.object({ warning: z.string(), ok: z.boolean(), note: z.string().optional() }),
  roles: ["by"],
  backfillDays: 1,
});
