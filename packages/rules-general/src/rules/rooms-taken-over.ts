import { coverage, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { roomsHandedOver } from "../registers/custody.ts";

/**
 * Each room of these kinds has been taken over by somebody with a list 专用室保管责任制. A rule of the house.
 *
 * @example
 * roomsTakenOver.options.parse({}); //=> { kinds: ["function-room", "store"] }
 * tells(
 *   roomsTakenOver,
 *   [
 *     { kind: "site/area", at: "2025-09-01", data: { name: "科学实验室", kind: "function-room" }, subject: "lab-1" },
 *   ],
 * );
 * //=> ["lab-1 没有签过保管交接单"]
 */
export const roomsTakenOver = defineRule({
  id: "general/rooms-taken-over",
  title: { zh: "专用室有人签单接管", en: "Somebody has signed for each special room" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位保管责任制度", en: "The site's own rules on who keeps what" } },
  remedy: { zh: "定下保管人，对着清单点交签字。", en: "Name a keeper, count against the list and sign." },
  keep: { zh: "保管交接单", en: "The signed handovers" },
  options: z.object({
    kinds: z.array(z.string()).min(1).default(["function-room", "store"]),
  }),
  requires: ({ kinds }) => coverage(roomsHandedOver, { each: everyKey(siteAreas, { kind: { in: kinds } }) }),
  messages: {
    tooLow: { zh: "{key} 没有签过保管交接单", en: "Nobody has signed for {key}" },
  },
});
