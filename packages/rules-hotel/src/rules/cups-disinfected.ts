import { defineRule, prohibition } from "@houqin/core";
import { roomMade } from "../entries/rooms.ts";
import { hotelHygiene1996 } from "../laws.ts";

/**
 * Each time a room is made up it gets disinfected cups 客房杯具消毒.
 *
 * GB 9663-1996, which was replaced in part in 2019, asks for it daily in 3.2.4; seen in two copies that agree.
 *
 * @example
 * tells(
 *   cupsDisinfected,
 *   [
 *     { kind: "hotel/room-made", at: "2026-03-02T12:10", data: { after: "departure", linenChanged: true, cupsDisinfected: false }, area: "r801" },
 *   ],
 * );
 * //=> ["r801：清扫时没换消毒杯"]
 */
export const cupsDisinfected = defineRule({
  id: "hotel/cups-disinfected",
  title: { zh: "清扫客房换消毒杯", en: "Room cups are disinfected" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: hotelHygiene1996,
      clause: "3.2.4",
      confidence: "A2",
      status: "suggestion",
      note: "公用茶具每日清洗消毒，两处全文转载一致；标准2019年已部分代替，作建议。",
    },
  ],
  remedy: {
    zh: "房内杯具马上换成消毒杯，撤下的送消毒间。",
    en: "Change the cups; send the old ones to be disinfected.",
  },
  keep: { zh: "客房清扫记录和杯具消毒记录", en: "The room log and the cup log" },
  requires: () => prohibition(roomMade, { cupsDisinfected: { equals: false } }),
  messages: { forbidden: { zh: "清扫时没换消毒杯", en: "The cups were not changed for disinfected ones" } },
});
