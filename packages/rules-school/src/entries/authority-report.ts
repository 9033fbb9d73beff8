import { defineEntry } from "@houqin/core";
import * as z from "zod";

/** To whom a school reports. */
export const Authority = z.enum(["police", "education", "health", "civil-affairs"]);

/**
 * A report of a school to one authority 向主管部门报告. Unlike that of `general/report`, whose addressee is free text, the authority is one of a list, so that a rule can ask for
 * each, or for the one that the law names. `about` is the id of the entry reported on, where there is one.
 */
export const authorityReport = defineEntry("school/authority-report", {
  title: { zh: "向主管部门报告", en: "Report to an authority" },
  label: ["topic", "to"],
  fields: {
    topic: {
      zh: "事由",
      en: "topic",
      values: {
        "child-harm": { zh: "侵害线索", en: "harm to a child" },
        "audited-accounts": { zh: "经审计的财务会计报告", en: "audited accounts" },
        "nursery-year": { zh: "托育年度工作报告", en: "year of the nursery" },
        fire: { zh: "火灾", en: "fire" },
      },
    },
    about: { zh: "所涉记录", en: "what it is about" },
    to: {
      zh: "报告单位",
      en: "authority",
      values: {
        police: { zh: "公安机关", en: "police" },
        education: { zh: "教育部门", en: "education authority" },
        health: { zh: "卫生健康部门", en: "health authority" },
        "civil-affairs": { zh: "民政部门", en: "civil affairs" },
      },
    },
    by: { zh: "报告人", en: "reporter" },
  },
  data: z.object({
    topic: z.enum(["child-harm", "audited-accounts", "nursery-year", "fire"]),
    about: z.string().optional(),
    to: Authority,
  }),
  roles: ["by"],
  backfillDays: 2,
});
