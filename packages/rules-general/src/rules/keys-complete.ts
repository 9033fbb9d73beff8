import { defineRule, limit } from "@houqin/core";
import { keyCount } from "../entries/custody.ts";

/**
 * A count of keys finds all that there should be 钥匙清点. A rule of the house.
 *
 * @example
 * tells(
 *   keysComplete,
 *   [
 *     { kind: "general/key-count", at: "2025-11-12T08:00", data: { expected: 4, found: 3 }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1：钥匙少了：实有 3 把，应有 4 把"]
 */
export const keysComplete = defineRule({
  id: "general/keys-complete",
  title: { zh: "钥匙齐全", en: "No key is missing" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位钥匙管理制度", en: "The site's own rules for keys" } },
  remedy: {
    zh: "查借用登记追回；追不回的换锁，登记新钥匙。",
    en: "Trace the loans; change the lock where a key stays lost.",
  },
  keep: { zh: "钥匙清点表", en: "The count of keys" },
  requires: () => limit(keyCount, "found", { atLeast: { path: "expected" } }),
  messages: {
    tooLow: {
      zh: "钥匙少了：实有 {value} 把，应有 {bound} 把",
      en: "Keys are missing: {value} found, {bound} expected",
    },
  },
});
