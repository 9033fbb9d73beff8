import { defineRule, prohibition } from "@houqin/core";
import { roomMade } from "../entries/rooms.ts";
import { solidWasteLaw } from "../laws.ts";

/**
 * Rooms are made up without disposables set out unasked 不主动提供一次性用品.
 *
 * Solid Waste Law art. 70(1): hotels are to carry this out as the state's rules say; which articles is for local rules.
 *
 * @example
 * tells(
 *   noDisposables,
 *   [
 *     { kind: "hotel/room-made", at: "2026-03-02T12:10", data: { after: "departure", linenChanged: true, disposablesPlaced: true }, area: "r801" },
 *   ],
 * );
 * //=> ["r801：客房里主动摆了一次性用品"]
 */
export const noDisposables = defineRule({
  id: "hotel/no-disposables",
  title: { zh: "不主动提供一次性用品", en: "No disposables are set out unasked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: solidWasteLaw,
      clause: "第七十条第一款",
      confidence: "A1",
      note: "住宿等行业按规定推行不主动提供一次性用品；品类看地方规定",
    },
  ],
  remedy: {
    zh: "撤下一次性用品，客人要时再送，房内放提示卡。",
    en: "Take them away, bring them on request, and leave a card.",
  },
  keep: { zh: "客房清扫记录和提示卡照片", en: "The room log and a photograph of the card" },
  requires: () => prohibition(roomMade, { disposablesPlaced: { equals: true } }),
  messages: { forbidden: { zh: "客房里主动摆了一次性用品", en: "Disposables were set out unasked" } },
});
