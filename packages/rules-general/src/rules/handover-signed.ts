import { defineRule, presence } from "@houqin/core";
import { handover } from "../entries/custody.ts";
import { stateAssetsRegulation } from "../laws.ts";

/**
 * A handover of assets has a list, and giver, receiver and witness 资产交接 (行政事业性国有资产管理条例第十五条, A1, asks for the handover; who signs is
 * the house's own).
 *
 * @example
 * tells(
 *   handoverSigned,
 *   [
 *     { kind: "general/handover", at: "2025-11-12T09:00", data: { list: "清单.pdf" }, area: "lab-1", actors: { giver: "wang", receiver: "li" } },
 *   ],
 * );
 * //=> ["lab-1：交接手续不全，缺 监交人"]
 */
export const handoverSigned = defineRule({
  id: "general/handover-signed",
  title: { zh: "资产交接有清单、三方签字", en: "A handover has its list and three names" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: stateAssetsRegulation,
      clause: "第十五条",
      confidence: "A1",
      status: "suggestion",
      note: "使用人、管理人发生变化的，应当及时办理资产交接手续；签字人由单位定，为建议值。",
    },
  ],
  remedy: { zh: "补清单，移交人、接收人、监交人当面点清签字。", en: "Make the list, count together and sign it." },
  keep: { zh: "交接清单，签字页", en: "The list, signed" },
  requires: () => presence(handover, ["list", "giver", "receiver", "witness"]),
  messages: {
    absent: { zh: "交接手续不全，缺 {parts}", en: "The handover lacks {parts}" },
  },
});
