import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A line in one of the three records of assets: book 账, list 册, card 卡. `quantity` changes that record, up or down.
 */
export const assetRecord = defineEntry("general/asset-record", {
  title: { zh: "资产账册卡", en: "Asset record" },
  label: "asset",
  fields: {
    asset: { zh: "资产", en: "asset" },
    record: {
      zh: "载体",
      en: "record",
      values: { book: { zh: "账", en: "book" }, list: { zh: "册", en: "list" }, card: { zh: "卡", en: "card" } },
    },
    quantity: { zh: "数量", en: "quantity" },
    value: { zh: "价值", en: "value" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    asset: ref("site/asset"),
    record: z.enum(["book", "list", "card"]),
    quantity: quantity("piece"),
    value: quantity("CNY").optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/**
 * What was found of an asset on the spot 资产盘点. `covers` holds the term.
 */
export const assetCount = defineEntry("general/asset-count", {
  title: { zh: "资产盘点", en: "Asset count" },
  label: "asset",
  fields: {
    asset: { zh: "资产", en: "asset" },
    quantity: { zh: "实盘数", en: "quantity found" },
    by: { zh: "盘点人", en: "counter" },
    verifier: { zh: "监盘人", en: "verifier" },
  },
  data: z.object({
    asset: ref("site/asset"),
    quantity: quantity("piece").nonnegative(),
  }),
  roles: ["by", "verifier"],
  backfillDays: 7,
});

/**
 * A key is handed out or comes back 钥匙领还; `holder` has it.
 */
export const keyCustody = defineEntry("general/key-custody", {
  title: { zh: "钥匙领还", en: "Key custody" },
  label: "key",
  fields: {
    key: { zh: "钥匙", en: "key" },
    action: { zh: "动作", en: "action", values: { out: { zh: "领出", en: "out" }, back: { zh: "归还", en: "back" } } },
    dueBack: { zh: "应还时间", en: "time due back" },
    by: { zh: "经办人", en: "keeper" },
    holder: { zh: "领用人", en: "holder" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    key: ref("site/asset"),
    action: z.enum(["out", "back"]),
    dueBack: Instant.optional(),
  }),
  roles: ["by", "holder", "approver"],
});
