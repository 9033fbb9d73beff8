import { defineEntry, personal, ref } from "@houqin/core";
import * as z from "zod";

/** A resident's health was checked 健康体检. */
export const healthCheck = defineEntry("eldercare/health-check", {
  title: { zh: "老人健康体检", en: "Health check" },
  label: "resident",
  fields: {
    resident: { zh: "老人", en: "resident" },
    result: { zh: "体检结论", en: "result" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({ resident: ref("eldercare/resident"), result: personal(z.string()) }),
  roles: ["by"],
  backfillDays: 7,
});

/** A resident shows signs of something that may be catching 传染症状. */
export const symptom = defineEntry("eldercare/symptom", {
  title: { zh: "传染症状登记", en: "Symptom" },
  label: "resident",
  fields: {
    resident: { zh: "老人", en: "resident" },
    sign: {
      zh: "症状",
      en: "sign",
      values: {
        fever: { zh: "发热", en: "fever" },
        vomiting: { zh: "呕吐", en: "vomiting" },
        diarrhoea: { zh: "腹泻", en: "diarrhoea" },
        rash: { zh: "皮疹", en: "rash" },
        cough: { zh: "咳嗽", en: "cough" },
      },
    },
    isolated: { zh: "隔离安置", en: "isolation" },
    doctor: { zh: "就诊情况", en: "doctor" },
    by: { zh: "发现人", en: "finder" },
  },
  data: z.object({
    resident: ref("eldercare/resident"),
    sign: z.enum(["fever", "vomiting", "diarrhoea", "rash", "cough"]),
    isolated: z.string().optional(),
    doctor: z.string().optional(),
  }),
  roles: ["by"],
  nothingToReport: true,
});
