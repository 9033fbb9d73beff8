import { defineRule, presence } from "@houqin/core";
import { keySite } from "../entries/risks.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A key site has its fire sign and an owner 防火标志 (第61号令第十九条, A1; who owns it follows from 第五条).
 *
 * @example
 * tells(
 *   keySitesMarked,
 *   [
 *     { kind: "general/key-site", at: "2025-09-01", data: { reason: "总配电" }, area: "power-room" },
 *   ],
 * );
 * //=> ["power-room：要害部位缺 防火标志照片、责任人"]
 */
export const keySitesMarked = defineRule({
  id: "general/key-sites-marked",
  title: { zh: "要害部位设防火标志", en: "Key sites carry their fire sign" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: fireOrder61, clause: "第十九条", confidence: "A1", note: "设置明显的防火标志，实行严格管理。" },
    { law: fireOrder61, clause: "第五条", confidence: "A1", note: "确定各岗位的消防安全责任人。" },
  ],
  remedy: { zh: "今天就装上标志，牌上写明责任人。", en: "Hang the sign today, with the owner's name on it." },
  keep: { zh: "要害部位登记表和照片", en: "The list of key sites, and photographs" },
  requires: () => presence(keySite, ["sign", "owner"]),
  messages: {
    absent: { zh: "要害部位缺 {parts}", en: "The key site lacks {parts}" },
  },
});
