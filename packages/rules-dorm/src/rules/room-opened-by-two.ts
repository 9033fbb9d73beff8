import { defineRule, from, separation } from "@houqin/core";
import { roomOpened } from "../entries/nights.ts";

/**
 * A room whose people are out is opened by two 入室双人: one opens, one goes along.
 *
 * @example
 * tells(roomOpenedByTwo, [{ kind: "dorm/room-opened", at: "2025-11-12T10:00", data: { room: "r-301", reason: "修水管" }, actors: { by: "keeper-1" }, area: "dorm-1" }]);
 * //=> ["r-301 入室只有 1 人，应有 2 人同行"]
 */
export const roomOpenedByTwo = defineRule({
  id: "dorm/room-opened-by-two",
  title: { zh: "入室检查两人同行", en: "Rooms are opened by two" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "保护住宿人员隐私和财物，单位制度", en: "For the residents' privacy and property; a house rule" },
  },
  remedy: {
    zh: "以后叫上一名同事或住宿人员本人，事后告诉本人。",
    en: "Take somebody along, and tell the residents afterwards.",
  },
  keep: { zh: "入室登记，两人签字", en: "The log, signed by both" },
  requires: () => separation(from(roomOpened, { key: ["@id"] }), ["by"], { atLeast: 2 }),
  messages: {
    tooFew: {
      zh: "{room} 入室只有 {found} 人，应有 {expected} 人同行",
      en: "{room} was opened by {found}, expected {expected} people",
    },
  },
});
