import { Day, defineEntry, personal } from "@houqin/core";
import * as z from "zod";

/** What the seven fire rules of a home are about 消防安全制度. */
export const FireRuleTopic = z.enum(["patrol", "exits", "gear", "hazards", "power", "training", "appraisal"]);

/** A paper of the home itself that no other pack knows 机构备案和等级. */
export const paper = defineEntry("eldercare/paper", {
  title: { zh: "机构备案和等级", en: "Filing or rating" },
  label: "category",
  fields: {
    category: {
      zh: "类别",
      en: "category",
      values: {
        filing: { zh: "养老机构备案回执", en: "receipt of the filing" },
        rating: { zh: "等级评定", en: "rating" },
      },
    },
    number: { zh: "编号", en: "number" },
    issuedOn: { zh: "发出日", en: "day of issue" },
    validUntil: { zh: "有效期止", en: "last day of validity" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    category: z.enum(["filing", "rating"]),
    number: personal(z.string()).optional(),
    issuedOn: Day,
    validUntil: Day.optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/** A fire rule of the home was issued or repealed 消防安全制度发布、废止. */
export const fireRule = defineEntry("eldercare/fire-rule", {
  title: { zh: "消防安全制度", en: "Fire rule" },
  label: "topic",
  fields: {
    topic: {
      zh: "制度内容",
      en: "topic",
      values: {
        patrol: { zh: "防火巡查检查", en: "patrols and checks" },
        exits: { zh: "安全疏散设施管理", en: "ways out" },
        gear: { zh: "消防设施器材维护", en: "fire gear" },
        hazards: { zh: "火灾隐患整改", en: "hazards" },
        power: { zh: "用火用电安全", en: "fire and electricity" },
        training: { zh: "消防宣传教育培训", en: "training" },
        appraisal: { zh: "消防工作考评奖惩", en: "appraisal and reward" },
      },
    },
    step: {
      zh: "状态",
      en: "step",
      values: { issued: { zh: "发布", en: "issued" }, repealed: { zh: "废止", en: "repealed" } },
    },
    file: { zh: "文件", en: "file" },
    by: { zh: "发布人", en: "issuer" },
  },
  data: z.object({ topic: FireRuleTopic, step: z.enum(["issued", "repealed"]), file: z.string().optional() }),
  roles: ["by"],
  backfillDays: 7,
});
