import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * Things pass between the store and a class 班级物品发放: handed out at the start of term, topped up, given back, written off as worn. The class is
 * the entry's area; `covers` holds the term.
 */
export const classIssue = defineEntry("school/class-issue", {
  title: { zh: "班级物品发放", en: "Class issue" },
  label: "item",
  fields: {
    item: { zh: "物品", en: "item" },
    action: {
      zh: "动作",
      en: "action",
      values: {
        issued: { zh: "期初发放", en: "handed out" },
        added: { zh: "补发", en: "topped up" },
        returned: { zh: "期末收回", en: "given back" },
        worn: { zh: "正常损耗核销", en: "written off as worn" },
      },
    },
    quantity: { zh: "数量", en: "quantity" },
    by: { zh: "保管员", en: "keeper" },
    receiver: { zh: "班级责任人", en: "person responsible in the class" },
  },
  data: z.object({
    item: z.string(),
    action: z.enum(["issued", "added", "returned", "worn"]),
    quantity: quantity("piece").positive(),
  }),
  roles: ["by", "receiver"],
  backfillDays: 3,
});

/**
 * Somebody answers for the things of a class 班级财产承包 from that day through `until`. The class is the entry's area.
 */
export const classContract = defineEntry("school/class-contract", {
  title: { zh: "班级财产承包书", en: "Class property agreement" },
  fields: {
    until: { zh: "有效期止", en: "last day of validity" },
    by: { zh: "总务经办人", en: "logistics clerk" },
    custodian: { zh: "承包责任人", en: "person responsible" },
  },
  data: z.object({ until: Day }),
  roles: ["by", "custodian"],
  backfillDays: 7,
});
