import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** Which law a purchase goes by. */
export const Regime = z.enum(["bidding", "government", "own"]);

/** What people call them. */
const regimeTitles = {
  bidding: { zh: "依法必须招标", en: "must be tendered by law" },
  government: { zh: "政府采购", en: "government purchase" },
  own: { zh: "自愿招标", en: "tendered of its own choice" },
} as const;

const number = { zh: "采购编号", en: "number" } as const;
const regime = { zh: "采购性质", en: "law that applies", values: regimeTitles } as const;

/**
 * A tender is announced and its documents are handed out 招标公告; `at` is the day from which they are. `number` is the number of the project, by
 * which all that follows is joined.
 */
export const tenderNotice = defineEntry("general/tender-notice", {
  title: { zh: "招标公告", en: "Tender notice" },
  label: "title",
  fields: {
    number,
    title: { zh: "项目名称", en: "title" },
    regime,
    estimate: { zh: "估算价或预算金额", en: "estimate or budget" },
    offeredDays: { zh: "招标文件发售天数", en: "days on which the documents are handed out" },
    bidsDue: { zh: "投标截止日", en: "day by which bids are due" },
    bidBond: { zh: "投标保证金", en: "bid bond" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({
    number: z.string(),
    title: z.string(),
    regime: Regime,
    estimate: quantity("CNY").positive(),
    offeredDays: quantity("day").nonnegative(),
    bidsDue: Day,
    bidBond: quantity("CNY").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * The documents of a tender are made clear or changed 招标文件澄清修改, in a way that bears on the bids; `bidsDue` is the day by which bids are due since.
 */
export const tenderClarification = defineEntry("general/tender-clarification", {
  title: { zh: "招标文件澄清修改", en: "Clarification of a tender" },
  label: "number",
  fields: {
    number,
    content: { zh: "澄清修改内容", en: "what it says" },
    bidsDue: { zh: "投标截止日", en: "day by which bids are due" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({ number: z.string(), content: z.string(), bidsDue: Day }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * Who judges the offers 评审小组: how many they are, and how many of them experts; `suppliers` is how many took part. A panel that names no `regime` is
 * taken to be one that the law asks for.
 */
export const reviewPanel = defineEntry("general/review-panel", {
  title: { zh: "评审小组", en: "Review panel" },
  label: "number",
  fields: {
    number,
    regime,
    method: {
      zh: "采购方式",
      en: "method",
      values: {
        tender: { zh: "招标", en: "tender" },
        negotiation: { zh: "竞争性谈判", en: "negotiation" },
        inquiry: { zh: "询价", en: "inquiry" },
      },
    },
    members: { zh: "成员人数", en: "members" },
    experts: { zh: "专家人数", en: "experts among them" },
    suppliers: { zh: "参加供应商数", en: "suppliers that took part" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({
    number: z.string(),
    regime: Regime.optional(),
    method: z.enum(["tender", "negotiation", "inquiry"]),
    members: z.int().positive(),
    experts: z.int().nonnegative(),
    suppliers: z.int().nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/** What is done from the review of offers to the end of a purchase. */
export const TenderStep = z.enum([
  "report-received",
  "candidates-posted",
  "decided",
  "notice-sent",
  "result-posted",
  "reported",
  "contract-posted",
  "contract-filed",
  "bonds-returned",
]);

/** A step of a tender or government purchase 招标采购进程; `days` is how long the candidates stay posted. */
export const tenderStep = defineEntry("general/tender-step", {
  title: { zh: "招标采购进程", en: "Step of a tender" },
  label: "number",
  fields: {
    number,
    regime,
    step: {
      zh: "环节",
      en: "step",
      values: {
        "report-received": { zh: "收到评标（评审）报告", en: "report of the panel received" },
        "candidates-posted": { zh: "公示中标候选人", en: "candidates posted" },
        decided: { zh: "确定中标（成交）人", en: "supplier decided" },
        "notice-sent": { zh: "发中标（成交）通知书", en: "notice of award sent" },
        "result-posted": { zh: "公告中标（成交）结果", en: "result posted" },
        reported: { zh: "报招标投标情况", en: "report to the authority" },
        "contract-posted": { zh: "公告合同", en: "contract posted" },
        "contract-filed": { zh: "合同副本备案", en: "copy of the contract filed" },
        "bonds-returned": { zh: "退还投标保证金", en: "bid bonds returned" },
      },
    },
    days: { zh: "公示天数", en: "days posted" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({
    number: z.string(),
    regime: Regime,
    step: TenderStep,
    days: quantity("day").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * The contract of a purchase is signed 采购合同. `bidBond` is what the bidders had put down; `request` is the id of the purchase request.
 */
export const purchaseContract = defineEntry("general/purchase-contract", {
  title: { zh: "采购合同", en: "Contract of a purchase" },
  label: "title",
  fields: {
    number,
    title: { zh: "合同名称", en: "title" },
    regime,
    request: { zh: "请购单", en: "request" },
    amount: { zh: "合同金额", en: "amount" },
    performanceBond: { zh: "履约保证金", en: "performance bond" },
    bidBond: { zh: "应退投标保证金", en: "bid bonds to return" },
    by: { zh: "签订人", en: "signatory" },
  },
  data: z.object({
    number: z.string(),
    title: z.string(),
    regime: Regime,
    request: z.string(),
    amount: quantity("CNY").positive(),
    performanceBond: quantity("CNY").nonnegative().optional(),
    bidBond: quantity("CNY").positive().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
