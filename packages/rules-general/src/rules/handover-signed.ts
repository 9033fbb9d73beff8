import { defineRule, presence } from "@houqin/core";
import { handover } from "../entries/rosters.ts";

/**
 * A handover of a shift, a post or things kept names who gives, who takes, and how things stand 交接签字.
 *
 * @example
 * tells(handoverSigned, [{ kind: "general/handover", at: "2025-11-12T18:00", data: { topic: "custody", notes: "音乐教室乐器26件" }, actors: { by: "wang" } }]);
 * //=> ["2025年11月12日 18:00：交接记录缺 接收人"]
 */
export const handoverSigned = defineRule({
  id: "general/handover-signed",
  title: { zh: "交接双方签字", en: "Handovers are signed by both" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "叫双方当面补签，写清未了事项。", en: "Have both sign, with what is still open." },
  keep: { zh: "交接记录", en: "The record of the handover" },
  requires: () => presence(handover, ["by", "to", "notes"]),
  messages: {
    absent: { zh: "交接记录缺 {parts}", en: "The handover lacks {parts}" },
  },
});
