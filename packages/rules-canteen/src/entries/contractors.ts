import { Day, defineEntry, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A canteen is run by a contractor 食堂承包合同, from `from` through `until`. Where both sides must have a food-safety director, both are named here.
 */
export const contract = defineEntry("canteen/contract", {
  title: { zh: "食堂承包合同", en: "Canteen contract" },
  label: "contractor",
  fields: {
    contractor: { zh: "承包单位", en: "contractor" },
    from: { zh: "起始日", en: "first day" },
    until: { zh: "到期日", en: "last day" },
    file: { zh: "合同文本", en: "file" },
    hostDirector: { zh: "本单位食品安全总监", en: "the unit's own director" },
    contractorDirector: { zh: "承包方食品安全总监", en: "the contractor's director" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({ contractor: ref("canteen/supplier"), from: Day, until: Day, file: z.string().optional() }),
  roles: ["hostDirector", "contractorDirector", "by"],
  backfillDays: 7,
});

/** The unit looks at how its contractor keeps food safe 承包方食品安全督查. */
export const contractorCheck = defineEntry("canteen/contractor-check", {
  title: { zh: "承包方食品安全督查", en: "Contractor supervised" },
  label: "contractor",
  fields: {
    contractor: { zh: "承包单位", en: "contractor" },
    ok: {
      zh: "结果",
      en: "result",
      values: { true: { zh: "落实到位", en: "in order" }, false: { zh: "有问题", en: "not in order" } },
    },
    note: { zh: "督查意见", en: "remark" },
    by: { zh: "督查人", en: "supervisor" },
  },
  data: z.object({ contractor: ref("canteen/supplier"), ok: z.boolean(), note: z.string().optional() }),
  roles: ["by"],
  backfillDays: 2,
});
