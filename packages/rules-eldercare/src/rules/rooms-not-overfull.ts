import { capacity, defineRule } from "@houqin/core";
import * as z from "zod";
import { gatheringFireDraft } from "../laws.ts";
import { roomResidents } from "../registers/premises.ts";

/**
 * No more residents share a room than so many 居室不超员, as their admissions name it.
 *
 * The draft that is to replace GB/T 40248-2021 has six beds in a room for nursing, four in others and nine in a rest room; it is not in force, so the rule is off until it is
 * chosen, at the figure of the house's rooms.
 *
 * @example
 * roomsNotOverfull.options.parse({}); //=> { beds: 6 }
 * tells(
 *   roomsNotOverfull,
 *   [
 *     { kind: "site/area", at: "2026-01-01", data: { name: "201房" }, subject: "r201" },
 *     ...["1", "2", "3"].map((bed) => ({ kind: "eldercare/resident", at: "2026-05-06", data: { name: `老人${bed}`, level: "able", room: "r201" }, subject: `201床${bed}` })),
 *   ],
 *   { options: { beds: 2 } },
 * );
 * //=> ["r201 住了 3 位老人，最多住 2 位"]
 */
export const roomsNotOverfull = defineRule({
  id: "eldercare/rooms-not-overfull",
  title: { zh: "居室不超员", en: "Rooms are not over-full" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: gatheringFireDraft,
      clause: "8.8.3",
      confidence: "A2",
      status: "suggestion",
      note: "报批稿，未施行：护理型床位每室不超过6床，其他不超过4床，日间休息室不超过9床。",
    },
  ],
  remedy: {
    zh: "把多出来的老人调到有空床的居室，征得本人和家属同意。",
    en: "Move somebody to a room with a free bed, with their consent.",
  },
  keep: { zh: "床位分布图和入住登记", en: "The plan of beds and the list of residents" },
  options: z.object({ beds: z.int().min(1).max(9).default(6) }),
  requires: ({ beds }) => capacity(roomResidents, { atMost: beds }),
  messages: {
    tooHigh: {
      zh: "{key} 住了 {level} 位老人，最多住 {bound} 位",
      en: "{key}: {level} residents in the room, expected at most {bound}",
    },
  },
});
