import { defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/** Symptoms of which several cases in one class are a reason to look. */
export const alarmingSymptoms = ["fever", "rash", "vomiting", "diarrhoea", "jaundice", "red-eye"] as const;

/**
 * A pupil or child is away ill 因病缺勤. The class is the entry's area.
 */
export const sickLeave = defineEntry("school/sick-leave", {
  title: { zh: "因病缺勤", en: "Sick leave" },
  label: "symptom",
  fields: {
    pupil: { zh: "学生", en: "pupil" },
    symptom: {
      zh: "主要症状",
      en: "symptom",
      values: {
        fever: { zh: "发热", en: "fever" },
        rash: { zh: "皮疹", en: "rash" },
        vomiting: { zh: "呕吐", en: "vomiting" },
        diarrhoea: { zh: "腹泻", en: "diarrhoea" },
        cough: { zh: "咳嗽", en: "cough" },
        jaundice: { zh: "黄疸", en: "jaundice" },
        "red-eye": { zh: "红眼", en: "red eyes" },
        other: { zh: "其他", en: "other" },
      },
    },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    pupil: personal(z.string()),
    symptom: z.enum(["fever", "rash", "vomiting", "diarrhoea", "cough", "jaundice", "red-eye", "other"]),
  }),
  roles: ["by"],
  nothingToReport: true,
});

/** Illnesses of which so many cases within days are a cluster 聚集性疫情病种. */
export const ClusterDisease = z.enum([
  "hand-foot-mouth",
  "norovirus",
  "dysentery",
  "conjunctivitis",
  "influenza",
  "scarlet-fever",
  "measles",
  "rubella",
  "mumps",
  "chickenpox",
]);

const diseaseTitles = {
  "hand-foot-mouth": { zh: "手足口病", en: "hand, foot and mouth disease" },
  norovirus: { zh: "诺如病毒感染", en: "norovirus" },
  dysentery: { zh: "细菌性痢疾", en: "bacillary dysentery" },
  conjunctivitis: { zh: "急性出血性结膜炎", en: "haemorrhagic conjunctivitis" },
  influenza: { zh: "流感样病例", en: "influenza-like illness" },
  "scarlet-fever": { zh: "猩红热", en: "scarlet fever" },
  measles: { zh: "麻疹", en: "measles" },
  rubella: { zh: "风疹", en: "rubella" },
  mumps: { zh: "流行性腮腺炎", en: "mumps" },
  chickenpox: { zh: "水痘", en: "chickenpox" },
} as const;

/**
 * The school has asked after somebody who is away ill 病因追踪. `leave` is the id of that entry; `disease` is given where it is one of those that
 * cluster. The class is the entry's area.
 */
export const sickTrace = defineEntry("school/sick-trace", {
  title: { zh: "病因追踪", en: "Follow-up of an illness" },
  fields: {
    leave: { zh: "缺勤记录", en: "sick leave" },
    diagnosis: { zh: "诊断结果", en: "diagnosis" },
    disease: { zh: "聚集性疫情病种", en: "illness that clusters", values: diseaseTitles },
    by: { zh: "追踪人", en: "person who asked" },
  },
  data: z.object({ leave: z.string(), diagnosis: personal(z.string()), disease: ClusterDisease.optional() }),
  roles: ["by"],
});

/**
 * Cases of one illness gather 聚集性病例. `grade` says whether they have crossed the line of a cluster or are an outbreak.
 */
export const outbreak = defineEntry("school/outbreak", {
  title: { zh: "聚集性疫情", en: "Outbreak" },
  label: "disease",
  fields: {
    disease: { zh: "病种或症状", en: "illness" },
    cases: { zh: "病例数", en: "cases" },
    grade: {
      zh: "性质",
      en: "grade",
      values: { cluster: { zh: "聚集性病例", en: "cluster" }, outbreak: { zh: "疑似暴发", en: "suspected outbreak" } },
    },
    by: { zh: "发现人", en: "finder" },
  },
  data: z.object({
    disease: z.string(),
    cases: quantity("person").positive(),
    grade: z.enum(["cluster", "outbreak"]),
  }),
  roles: ["by"],
  backfillDays: 0,
  nothingToReport: true,
});

/**
 * The outbreak was reported 疫情报告. `outbreak` is the id of that entry.
 */
export const outbreakReport = defineEntry("school/outbreak-report", {
  title: { zh: "疫情报告", en: "Report of an outbreak" },
  fields: {
    outbreak: { zh: "疫情记录", en: "outbreak" },
    to: { zh: "报告单位", en: "addressee" },
    by: { zh: "报告人", en: "reporter" },
  },
  data: z.object({ outbreak: z.string(), to: z.string() }),
  roles: ["by"],
  backfillDays: 0,
});
