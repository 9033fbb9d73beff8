import { defineRule, from, separation } from "@houqin/core";
import { parMove } from "../entries/par.ts";

/**
 * Whoever discards linen or tableware does not approve it 报废经手批准分开.
 *
 * No law; a hotel's own control.
 *
 * @example
 * tells(
 *   discardTwo,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "床单", group: "linen" }, subject: "床单" },
 *     { kind: "hotel/par-move", at: "2026-03-02T09:00", data: { item: "床单", direction: "discard", pieces: 12, reason: "洗薄起毛" }, actors: { by: "linen-1", approver: "linen-1" } },
 *   ],
 * );
 * //=> ["床单：报废的经手人和批准人都是 人员 0ce8，应由两个人分别签"]
 */
export const discardTwo = defineRule({
  id: "hotel/discard-two",
  title: { zh: "报废经手批准分开", en: "Another person approves discards" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "不相容职责分开，酒店内控要求", en: "Duties kept apart, the hotel's own control" } },
  remedy: { zh: "换人复核后重新批。", en: "Have another person look at it and approve." },
  keep: { zh: "报废单上的两个签名", en: "Two names on the slip" },
  requires: () => separation(from(parMove, { where: { direction: { equals: "discard" } } }), ["by", "approver"]),
  messages: {
    same: { zh: "报废的经手人和批准人都是 {person}，应由两个人分别签", en: "{person} both discarded and approved" },
  },
});
