import { defineRule, from, prohibition } from "@houqin/core";
import { roomMade } from "../entries/rooms.ts";
import { hygieneManagement } from "../laws.ts";

/**
 * After each departure the bed linen is changed 床上用品一客一换.
 *
 * GB 37487-2019, annex B.1.
 *
 * @example
 * tells(
 *   linenChanged,
 *   [
 *     { kind: "hotel/room-made", at: "2026-03-02T12:10", data: { after: "departure", linenChanged: false }, area: "r801" },
 *   ],
 * );
 * //=> ["r801：走客房没换床上用品"]
 */
export const linenChanged = defineRule({
  id: "hotel/linen-changed",
  title: { zh: "床上用品一客一换", en: "Bed linen is changed for each guest" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: hygieneManagement, clause: "附录B.1", confidence: "A1", note: "床上用品一客一换，长住客至少每周一换" },
  ],
  remedy: { zh: "这间房停租返工，床单被套枕套全换。", en: "Take the room off and change the linen." },
  keep: { zh: "客房清扫记录和布草收送单", en: "The room log and the linen slips" },
  notes: { zh: "长住客每周一换另看查房", en: "The weekly change of long stays is left to room checks" },
  requires: () =>
    prohibition(from(roomMade, { where: { after: { equals: "departure" } } }), { linenChanged: { equals: false } }),
  messages: { forbidden: { zh: "走客房没换床上用品", en: "The bed linen was not changed after a departure" } },
});
