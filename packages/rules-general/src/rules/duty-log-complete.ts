import { defineRule, presence } from "@houqin/core";
import { dutyLog } from "../entries/rosters.ts";

/**
 * A duty log names who hands over, who takes over, and how things stand 交接班签字.
 *
 * @example
 * tells(dutyLogComplete, [{ kind: "general/duty-log", at: "2025-11-12T18:00", data: { post: "guard", notes: "钥匙12把，一切正常" }, actors: { by: "wang" } }]);
 * //=> ["门卫：值班交接记录缺 接班人"]
 */
export const dutyLogComplete = defineRule({
  id: "general/duty-log-complete",
  title: { zh: "值班交接双方签字", en: "Duty logs are signed by both" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "叫双方当面补签，写清未了事项。", en: "Have both sign, with what is still open." },
  keep: { zh: "值班登记簿", en: "The duty log" },
  requires: () => presence(dutyLog, ["by", "to", "notes"]),
  messages: {
    absent: { zh: "值班交接记录缺 {parts}", en: "The duty log lacks {parts}" },
  },
});
