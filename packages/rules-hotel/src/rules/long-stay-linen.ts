import { defineRule, everyKey, validity } from "@houqin/core";
import { hygieneManagement } from "../laws.ts";
import { linenOfTheWeek, roomsLet } from "../registers/stays.ts";

/**
 * Whoever stays on gets fresh bed linen once a week at least 长住客每周换床上用品.
 *
 * GB 37487-2019, annex B.1.1. A room counts as let from the check-in until the check-out, which name it as their area.
 *
 * @example
 * tells(
 *   longStayLinen,
 *   [
 *     { kind: "hotel/check-in", at: "2026-03-02T15:00", data: { booking: "订0302", people: 1 }, area: "r801" },
 *     { kind: "hotel/room-made", at: "2026-03-10T12:10", data: { after: "stay", linenChanged: false }, area: "r801" },
 *   ],
 * );
 * //=> ["r801 客人住满一周没换床上用品"]
 */
export const longStayLinen = defineRule({
  id: "hotel/long-stay-linen",
  title: { zh: "长住客每周换床上用品", en: "Long stays get fresh linen each week" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: hygieneManagement, clause: "附录B.1.1", confidence: "A1", note: "长住客至少一周一换" }],
  remedy: {
    zh: "今天就换；客人不让进房的约好时间，写进交班记录。",
    en: "Change it today; agree a time with a guest who lets nobody in, and note it for the next shift.",
  },
  keep: { zh: "客房清扫记录", en: "The room log" },
  requires: () => validity(linenOfTheWeek, { each: everyKey(roomsLet) }),
  messages: {
    tooLow: { zh: "{key} 客人住满一周没换床上用品", en: "{key}: no fresh bed linen for a week of a stay" },
  },
});
