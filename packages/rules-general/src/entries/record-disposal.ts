import { Day, defineEntry } from "@houqin/core";
import * as z from "zod";

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
        "food-purchase": { zh: "食品进货台账", en: "records of food purchases" },
        "washing-proof": { zh: "餐饮具消毒合格证明", en: "proofs of disinfected tableware" },
        "fume-cleaning": { zh: "油烟净化清洗记录", en: "records of cleaned fume purifiers" },
        voucher: { zh: "会计凭证账簿", en: "vouchers and ledgers" },
        statement: { zh: "银行对账单和月报", en: "bank statements and monthly reports" },
        training: { zh: "培训档案", en: "training files" },
        inspection: { zh: "检查巡查记录", en: "records of checks" },
        "fire-test": { zh: "消防设施检测记录", en: "records of tests of fire systems" },
      },
    },
    lastDay: { zh: "最后一份日期", en: "day of the last record" },
    by: { zh: "经办人", en: "person in charge" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    category: z.enum([
      "purchase-file",
      "food-purchase",
      "washing-proof",
      "fume-cleaning",
      "voucher",
      "statement",
      "training",
      "inspection",
      "fire-test",
    ]),
    lastDay: Day,
  }),
  roles: ["by", "approver"],
  backfillDays: 7,
});
