import { defineRule, from, presence } from "@houqin/core";
import { visit } from "../entries/nights.ts";

/**
 * A visitor of the opposite sex is let in by somebody and goes with an escort 异性来访须批准、有人陪同.
 *
 * @example
 * tells(oppositeSexVisit, [{ kind: "dorm/visit", at: "2025-11-12T18:00", data: { reason: "搬行李", room: "r-301", oppositeSex: true }, actors: { by: "keeper-1", approver: "head-1" }, area: "dorm-1" }]);
 * //=> ["异性到 r-301 来访，没有陪同人"]
 */
export const oppositeSexVisit = defineRule({
  id: "dorm/opposite-sex-visit",
  title: { zh: "异性来访经批准、有人陪同", en: "Visitors of the opposite sex are let in and go with an escort" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位宿舍管理制度", en: "The house's own rules" } },
  remedy: {
    zh: "请来访人到会客区见面；确需进寝室的，先批准、再由宿管陪同。",
    en: "Let them meet in the hall; where they must go up, have it approved and go along.",
  },
  keep: { zh: "来访登记，批准人、陪同人签字", en: "The log, signed by who approved and who went along" },
  requires: () => presence(from(visit, { where: { oppositeSex: { equals: true } } }), ["approver", "escort"]),
  messages: {
    absent: {
      zh: "异性到 {room} 来访，没有{parts}",
      en: "A visitor of the opposite sex went to {room} without {parts}",
    },
  },
});
