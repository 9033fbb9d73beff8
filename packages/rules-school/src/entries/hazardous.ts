import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** What a hazardous good is dangerous for. */
export const Danger = z.enum(["toxic", "explosive", "flammable", "corrosive", "cleaning"]);

const dangerTitles = {
  toxic: { zh: "剧毒", en: "highly toxic" },
  explosive: { zh: "易制爆", en: "may be made into explosives" },
  flammable: { zh: "易燃", en: "flammable" },
  corrosive: { zh: "腐蚀", en: "corrosive" },
  cleaning: { zh: "清洁消毒用品", en: "cleaning agent" },
} as const;

/**
 * A hazardous good comes in, goes out, comes back or is handed to a disposer 危险品出入库, in grams. `keepers` are those who received or
 * issued it; `receiver` took it.
 */
export const hazardousMove = defineEntry("school/hazardous-move", {
  title: { zh: "危险品出入库", en: "Move of hazardous goods" },
  label: "item",
  fields: {
    item: { zh: "品名", en: "item" },
    danger: { zh: "危险性", en: "danger", values: dangerTitles },
    direction: {
      zh: "出入库",
      en: "direction",
      values: {
        in: { zh: "入库", en: "in" },
        out: { zh: "领用", en: "out" },
        return: { zh: "退回", en: "return" },
        disposal: { zh: "送处置", en: "disposal" },
      },
    },
    grams: { zh: "数量", en: "amount" },
    purpose: { zh: "用途", en: "purpose" },
    keepers: { zh: "收发人", en: "keepers" },
    receiver: { zh: "领用人", en: "receiver" },
  },
  data: z.object({
    item: z.string(),
    danger: Danger,
    direction: z.enum(["in", "out", "return", "disposal"]),
    grams: quantity("g").positive(),
    purpose: z.string().optional(),
  }),
  roles: ["keepers", "receiver"],
  backfillDays: 0,
  nothingToReport: true,
});

/**
 * What was found of a hazardous good on the shelf 危险品盘点, in grams.
 */
export const hazardousCount = defineEntry("school/hazardous-count", {
  title: { zh: "危险品盘点", en: "Count of hazardous goods" },
  label: "item",
  fields: {
    item: { zh: "品名", en: "item" },
    grams: { zh: "实盘数", en: "amount found" },
    by: { zh: "盘点人", en: "counter" },
    verifier: { zh: "监盘人", en: "verifier" },
  },
  data: z.object({ item: z.string(), grams: quantity("g").nonnegative() }),
  roles: ["by", "verifier"],
  backfillDays: 3,
});

/**
 * Somebody holds one of the locks of a store of hazardous goods 危险品保管任命 from that day through `until`. The store is the entry's area.
 */
export const hazardousKeeper = defineEntry("school/hazardous-keeper", {
  title: { zh: "危险品保管任命", en: "Keeper of hazardous goods" },
  fields: {
    until: { zh: "任期止", en: "last day" },
    keeper: { zh: "保管人", en: "keeper" },
  },
  data: z.object({ until: Day }),
  roles: ["keeper"],
  backfillDays: 7,
});
