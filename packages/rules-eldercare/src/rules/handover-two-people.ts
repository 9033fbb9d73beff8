import { defineRule, separation } from "@houqin/core";
import { handover } from "../entries/duty.ts";
import { serviceSafety } from "../laws.ts";

/**
 * Whoever goes and whoever comes both sign the handover, and are two people 交接双签. Off until chosen, as `eldercare/handover-logged` is.
 *
 * @example
 * "requirement" in handoverTwoPeople.judge && handoverTwoPeople.judge.requirement({});
 * //=> { shape: "separation", of: { kind: "eldercare/handover" }, roles: ["from", "to"] }
 * tells(
 *   handoverTwoPeople,
 *   [{ kind: "eldercare/handover", at: "2026-05-06T20:00", data: { watch: "day", residents: 20 }, area: "floor-2", actors: { from: "lin", to: "lin" } }],
 * );
 * //=> ["floor-2：交班、接班都是 人员 84cb，应由两个人签"]
 */
export const handoverTwoPeople = defineRule({
  id: "eldercare/handover-two-people",
  title: { zh: "交接班两人签字", en: "Two people sign a handover" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第4章",
      confidence: "A2",
      status: "suggestion",
      note: "交接班制度，只见一处转述，条款未见原文；双方签字是交接的本义。",
    },
  ],
  remedy: {
    zh: "接班人到床边看过再签，不许代签。",
    en: "Whoever comes signs after a look at the beds; nobody signs for another.",
  },
  keep: { zh: "两人签字的交接班本", en: "The handover book with both signatures" },
  requires: () => separation(handover, ["from", "to"]),
  messages: {
    same: { zh: "交班、接班都是 {person}，应由两个人签", en: "{person} signed for both sides of the handover" },
  },
});
