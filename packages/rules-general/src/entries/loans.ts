import { Day, defineEntry, ref } from "@houqin/core";
import * as z from "zod";

/** Something of the site's is lent 借用, to be back on `dueBack`. */
export const loan = defineEntry("general/loan", {
  title: { zh: "物品借用", en: "Loan" },
  label: "item",
  fields: {
    item: { zh: "物品", en: "thing" },
    asset: { zh: "资产", en: "asset" },
    dueBack: { zh: "应还日期", en: "due back" },
    borrower: { zh: "借用人", en: "borrower" },
    by: { zh: "经办人", en: "lender" },
  },
  data: z.object({ item: z.string(), asset: ref("site/asset").optional(), dueBack: Day }),
  roles: ["borrower", "by"],
  backfillDays: 2,
});

/** It is back 归还. `loan` is the id of that entry. */
export const loanReturn = defineEntry("general/loan-return", {
  title: { zh: "物品归还", en: "Return of a loan" },
  fields: {
    loan: { zh: "借用单", en: "loan" },
    sound: {
      zh: "归还状况",
      en: "condition",
      values: { true: { zh: "完好", en: "sound" }, false: { zh: "有损坏", en: "damaged" } },
    },
    by: { zh: "验收人", en: "who took it back" },
  },
  data: z.object({ loan: z.string(), sound: z.boolean() }),
  roles: ["by"],
  backfillDays: 2,
});

/** Records are destroyed or erased 档案销毁: those through `lastDay`. */
export const recordDisposal = defineEntry("general/record-disposal", {
  title: { zh: "档案销毁", en: "Records destroyed" },
  label: "category",
  fields: {
    category: {
      zh: "档案类别",
      en: "category",
      values: {
        "purchase-file": { zh: "政府采购文件", en: "files of government purchases" },
        voucher: { zh: "会计凭证", en: "vouchers" },
        training: { zh: "培训档案", en: "training files" },
        inspection: { zh: "检查巡查记录", en: "records of checks" },
      },
    },
    lastDay: { zh: "最后一份日期", en: "day of the last record" },
    by: { zh: "经办人", en: "person in charge" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    category: z.enum(["purchase-file", "voucher", "training", "inspection"]),
    lastDay: Day,
  }),
  roles: ["by", "approver"],
  backfillDays: 7,
});
