import { defineRule, prohibition } from "@houqin/core";
import { moveOut } from "../entries/residents.ts";

/**
 * Nobody moves out without giving back the key 退宿交钥匙.
 *
 * @example
 * tells(keyBack, [{ kind: "dorm/move-out", at: "2026-01-23T16:00", data: { resident: "s-1", room: "r-301", bed: "2", keyBack: false } }]);
 * //=> ["r-301 2床退宿时没有交还钥匙"]
 */
export const keyBack = defineRule({
  id: "dorm/key-back",
  title: { zh: "退宿交还钥匙", en: "Keys come back at the move-out" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位钥匙管理制度", en: "The house's own rules for keys" } },
  remedy: {
    zh: "联系本人寄回；找不回的换锁芯，费用按赔偿制度算。",
    en: "Ask for it; where it is lost, change the lock and charge it as damage.",
  },
  keep: { zh: "退宿登记、换锁记录", en: "The move-out, and the change of the lock" },
  requires: () => prohibition(moveOut, { keyBack: { equals: false } }),
  messages: {
    forbidden: { zh: "{room} {bed}床退宿时没有交还钥匙", en: "The key of {room}, bed {bed} did not come back" },
  },
});
