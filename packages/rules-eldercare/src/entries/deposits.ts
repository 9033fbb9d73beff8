import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** What a deposit may be used for 押金用途. */
export const DepositPurpose = z.enum(["refund", "rescue", "arrears", "running", "other"]);

/** A deposit is taken 押金收取; `bedFee` is what the bed costs a month. */
export const deposit = defineEntry("eldercare/deposit", {
  title: { zh: "押金收取", en: "Deposit taken" },
  label: "resident",
  fields: {
    resident: { zh: "老人", en: "resident" },
    amount: { zh: "押金", en: "deposit" },
    bedFee: { zh: "月床位费", en: "bed fee a month" },
    by: { zh: "收款人", en: "cashier" },
  },
  data: z.object({
    resident: ref("eldercare/resident"),
    amount: quantity("CNY").nonnegative(),
    bedFee: quantity("CNY").positive(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/** Money leaves a deposit 押金支出. */
export const depositUse = defineEntry("eldercare/deposit-use", {
  title: { zh: "押金支出", en: "Deposit used" },
  label: "resident",
  fields: {
    resident: { zh: "老人", en: "resident" },
    purpose: {
      zh: "用途",
      en: "purpose",
      values: {
        refund: { zh: "退还", en: "refund" },
        rescue: { zh: "突发疾病救治", en: "urgent treatment" },
        arrears: { zh: "抵扣欠费", en: "arrears" },
        running: { zh: "日常运营", en: "running costs" },
        other: { zh: "其他", en: "other" },
      },
    },
    amount: { zh: "金额", en: "amount" },
    by: { zh: "经办人", en: "cashier" },
    approver: { zh: "审批人", en: "approver" },
  },
  data: z.object({
    resident: ref("eldercare/resident"),
    purpose: DepositPurpose,
    amount: quantity("CNY").nonnegative(),
  }),
  roles: ["by", "approver"],
  backfillDays: 3,
});
