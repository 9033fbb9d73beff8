import { Day, defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A tag is put on an asset 贴资产标签, with the number that stands in the books.
 */
export const assetTag = defineEntry("general/asset-tag", {
  title: { zh: "资产贴签", en: "Asset tag" },
  label: "tag",
  fields: {
    asset: { zh: "资产", en: "asset" },
    tag: { zh: "资产编号", en: "tag number" },
    by: { zh: "贴签人", en: "person who tagged it" },
  },
  data: z.object({ asset: ref("site/asset"), tag: z.string() }),
  roles: ["by"],
  backfillDays: 7,
});

/**
 * A room or its things pass from one custodian to the next 保管交接; `list` is the list that both signed. The room is the entry's area.
 */
export const handover = defineEntry("general/handover", {
  title: { zh: "保管交接", en: "Handover" },
  fields: {
    list: { zh: "交接清单", en: "list" },
    pieces: { zh: "件数", en: "pieces" },
    giver: { zh: "移交人", en: "giver" },
    receiver: { zh: "接收人", en: "receiver" },
    witness: { zh: "监交人", en: "witness" },
  },
  data: z.object({ list: z.string().optional(), pieces: quantity("piece").nonnegative().optional() }),
  roles: ["giver", "receiver", "witness"],
  backfillDays: 3,
});

/**
 * A thing is lent or comes back 物品借还; `dueBack` is the last day.
 */
export const loan = defineEntry("general/loan", {
  title: { zh: "物品借还", en: "Loan" },
  label: "asset",
  fields: {
    asset: { zh: "物品", en: "thing" },
    action: { zh: "动作", en: "action", values: { out: { zh: "借出", en: "out" }, back: { zh: "归还", en: "back" } } },
    dueBack: { zh: "应还日期", en: "day due back" },
    by: { zh: "经办人", en: "keeper" },
    borrower: { zh: "借用人", en: "borrower" },
  },
  data: z.object({ asset: ref("site/asset"), action: z.enum(["out", "back"]), dueBack: Day.optional() }),
  roles: ["by", "borrower"],
  backfillDays: 1,
});

/**
 * A thing is taken out of use, or put back 停用启用: broken gym gear, a lift that failed its check.
 */
export const serviceState = defineEntry("general/service-state", {
  title: { zh: "停用启用", en: "Out of service" },
  label: "asset",
  fields: {
    asset: { zh: "设备", en: "asset" },
    state: {
      zh: "状态",
      en: "state",
      values: { stopped: { zh: "停用", en: "stopped" }, restored: { zh: "恢复使用", en: "restored" } },
    },
    reason: { zh: "原因", en: "reason" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({
    asset: ref("site/asset"),
    state: z.enum(["stopped", "restored"]),
    reason: z.string().optional(),
  }),
  roles: ["by"],
});

/**
 * The keys of an area are counted 钥匙清点: how many there should be, how many there are.
 */
export const keyCount = defineEntry("general/key-count", {
  title: { zh: "钥匙清点", en: "Key count" },
  fields: {
    expected: { zh: "应有把数", en: "keys expected" },
    found: { zh: "实有把数", en: "keys found" },
    by: { zh: "清点人", en: "counter" },
  },
  data: z.object({ expected: quantity("piece").nonnegative(), found: quantity("piece").nonnegative() }),
  roles: ["by"],
  backfillDays: 3,
});
