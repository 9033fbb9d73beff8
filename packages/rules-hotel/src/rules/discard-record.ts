import { defineRule, from, presence } from "@houqin/core";
import { parMove } from "../entries/par.ts";

/**
 * Linen and tableware are discarded with a reason, photographs and an approval 布草餐具报废.
 *
 * No law; a hotel's own control.
 *
 * @example
 * tells(
 *   discardRecord,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "床单", group: "linen" }, subject: "床单" },
 *     { kind: "hotel/par-move", at: "2026-03-02T09:00", data: { item: "床单", direction: "discard", pieces: 12, reason: "洗薄起毛" }, actors: { by: "linen-1" } },
 *   ],
 * );
 * //=> ["床单：报废手续不全，缺 照片、批准人"]
 */
export const discardRecord = defineRule({
  id: "hotel/discard-record",
  title: { zh: "报废有因有图有批准", en: "Discards have reason, picture, approval" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "酒店财产管理要求", en: "The hotel's own rule for its property" } },
  remedy: {
    zh: "补照片和原因，报经理批；没批的先别处理。",
    en: "Add picture and reason and have it approved before it goes.",
  },
  keep: { zh: "报废单、照片", en: "Discard slips and photographs" },
  requires: () =>
    presence(from(parMove, { where: { direction: { equals: "discard" } } }), ["reason", "photos", "approver"]),
  messages: { absent: { zh: "报废手续不全，缺 {parts}", en: "The discard is incomplete: {parts} missing" } },
});
