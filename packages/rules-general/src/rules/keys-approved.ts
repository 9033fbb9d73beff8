import { defineRule, from, separation } from "@houqin/core";
import { keyCustody } from "../entries/assets.ts";

/**
 * Whoever takes a key does not approve it, and somebody did 钥匙领用审批. A rule of the house.
 *
 * @example
 * tells(
 *   keysApproved,
 *   [
 *     { kind: "general/key-custody", at: "2025-11-12T08:00", data: { key: "key-1", action: "out" }, actors: { holder: "wang", approver: "wang" } },
 *   ],
 * );
 * //=> ["key-1：人员 c6d3 自己批准自己领钥匙，应由他人批准"]
 */
export const keysApproved = defineRule({
  id: "general/keys-approved",
  title: { zh: "领用钥匙须批准", en: "Keys are handed out with approval" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位钥匙管理制度", en: "The site's own rules for keys" } },
  remedy: { zh: "补办批准；不该持有的收回。", en: "Have it approved, or take the key back." },
  keep: { zh: "钥匙领还登记，写明批准人", en: "The log of keys, with who approved" },
  requires: () => separation(from(keyCustody, { where: { action: { equals: "out" } } }), ["holder", "approver"]),
  messages: {
    same: { zh: "{person} 自己批准自己领钥匙，应由他人批准", en: "{person} approved a key for themselves" },
  },
});
