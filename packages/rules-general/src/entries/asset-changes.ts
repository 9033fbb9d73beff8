import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** An asset is disposed of 资产处置: scrapped, written off as lost, sold, handed on. */
export const assetDisposal = defineEntry("general/asset-disposal", {
  title: { zh: "资产处置", en: "Asset disposed of" },
  label: "asset",
  fields: {
    asset: { zh: "资产", en: "asset" },
    manner: {
      zh: "处置方式",
      en: "manner",
      values: {
        scrapped: { zh: "报废", en: "scrapped" },
        lost: { zh: "报损", en: "written off" },
        sold: { zh: "出售", en: "sold" },
        transferred: { zh: "划转", en: "handed on" },
      },
    },
    quantity: { zh: "数量", en: "quantity" },
    document: { zh: "处置批复", en: "approval" },
    by: { zh: "经办人", en: "handler" },
    approver: { zh: "审批人", en: "approver" },
  },
  data: z.object({
    asset: ref("site/asset"),
    manner: z.enum(["scrapped", "lost", "sold", "transferred"]),
    quantity: quantity("piece").positive(),
    document: z.string().optional(),
  }),
  roles: ["by", "approver"],
  backfillDays: 7,
});

/** Something happened that calls for a check of all assets 资产清查事由. */
export const assetEvent = defineEntry("general/asset-event", {
  title: { zh: "资产清查事由", en: "Cause for a check of assets" },
  label: "cause",
  fields: {
    cause: {
      zh: "事由",
      en: "cause",
      values: {
        ordered: { zh: "本级政府部署", en: "ordered by the government" },
        reorganised: { zh: "重大划转或单位分立合并改制", en: "large transfer or reorganisation" },
        disaster: { zh: "自然灾害等造成毁损灭失", en: "loss by disaster" },
        distorted: { zh: "会计信息严重失真", en: "accounts gravely wrong" },
        accounting: { zh: "会计制度重大变更", en: "new rules of accounting" },
        other: { zh: "其他应当清查的情形", en: "another that calls for it" },
      },
    },
    note: { zh: "说明", en: "note" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    cause: z.enum(["ordered", "reorganised", "disaster", "distorted", "accounting", "other"]),
    note: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/** All assets were checked, and the report of it is in 资产清查报告. `event` is the id of what called for it. */
export const assetReview = defineEntry("general/asset-review", {
  title: { zh: "资产清查报告", en: "Report on a check of assets" },
  fields: {
    event: { zh: "清查事由", en: "cause" },
    report: { zh: "清查报告", en: "report" },
    by: { zh: "清查负责人", en: "head of the check" },
  },
  data: z.object({ event: z.string(), report: z.string() }),
  roles: ["by"],
  backfillDays: 7,
});
