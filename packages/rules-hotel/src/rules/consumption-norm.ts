import { defineRule, from, limit } from "@houqin/core";
import { consumption } from "../entries/supplies.ts";

/**
 * What a cover takes of a supply stays within its norm and a margin 每客定额.
 *
 * No law; the norm stands in `hotel/supply-item`, and is to be set from a few months of the hotel's own figures.
 *
 * @example
 * tells(
 *   consumptionNorm,
 *   [
 *     { kind: "hotel/supply-item", at: "2026-02-01", data: { name: "餐巾纸", min: 0, max: 9000, perCover: 3 }, subject: "餐巾纸" },
 *     { kind: "hotel/consumption", at: "2026-03-02T22:00", data: { item: "餐巾纸", used: 720, covers: 200 } },
 *   ],
 * );
 * //=> ["餐巾纸：每客用了 3.6，定额是 3"]
 */
export const consumptionNorm = defineRule({
  id: "hotel/consumption-norm",
  title: { zh: "物料按每客定额用", en: "Supplies keep to the norm per cover" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "定额按酒店自己的历史用量定", en: "The hotel sets the norm from its own figures" } },
  remedy: {
    zh: "看是用法、规格还是客情变了，连着超的改用法或重定定额。",
    en: "See whether use, size or trade changed; mend the use or set the norm anew.",
  },
  keep: { zh: "物料耗用表和用餐客数", en: "The sheet of use and covers" },
  requires: () =>
    limit(
      from(consumption, { where: { "item.perCover": { exists: true } } }),
      { divide: ["used", "covers"] },
      { atMost: { path: "item.perCover" } },
    ),
  messages: { tooHigh: { zh: "每客用了 {value}，定额是 {bound}", en: "Used {value} per cover, norm {bound}" } },
});
