import { defineRule, from, prohibition } from "@houqin/core";
import { roomMade } from "../entries/rooms.ts";
import { hygieneManagement } from "../laws.ts";

/**
 * After each departure towels and robes are changed for washed and disinfected ones 毛巾浴衣一客一换. Bed linen is `hotel/linen-changed`.
 *
 * GB 37487-2019, annex B.1.3: sheets, towels and robes are washed and disinfected after each guest.
 *
 * @example
 * tells(
 *   towelsChanged,
 *   [
 *     { kind: "hotel/room-made", at: "2026-03-02T12:10", data: { after: "departure", linenChanged: true, towelsChanged: false }, area: "r801" },
 *   ],
 * );
 * //=> ["r801：走客房没换毛巾浴衣"]
 */
export const towelsChanged = defineRule({
  id: "hotel/towels-changed",
  title: { zh: "毛巾浴衣一客一换", en: "Towels and robes are changed for each guest" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: hygieneManagement,
      clause: "附录B.1.3",
      confidence: "A1",
      note: "床单、枕套、被套、毛巾、浴巾、浴衣等每客用后清洗消毒",
    },
  ],
  remedy: {
    zh: "撤下的全部送洗消毒，换上洗过的再出租。",
    en: "Send all of it to be washed and disinfected, and hang fresh ones before the room is let.",
  },
  keep: { zh: "客房清扫记录和布草收送单", en: "The room log and the linen slips" },
  requires: () =>
    prohibition(from(roomMade, { where: { after: { equals: "departure" } } }), { towelsChanged: { equals: false } }),
  messages: { forbidden: { zh: "走客房没换毛巾浴衣", en: "Towels and robes were not changed after a departure" } },
});
