import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A line in one of the three records of assets: book 账, list 册, card 卡. `quantity` changes that record, up or down.
 */
export const assetRecord = defineEntry("general/asset-record", {
  title: { zh: "资产账册卡", en: "Asset record" },
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
  data: z.object({
    key: ref("site/asset"),
    action: z.enum(["out", "back"]),
    dueBack: Instant.optional(),
  }),
  roles: ["by", "holder"],
});
