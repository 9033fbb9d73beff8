import { defineRule, from, prohibition } from "@houqin/core";
import { keeper } from "../entries/rooms.ts";
import { schoolSafetyOrder23 } from "../laws.ts";

/**
 * A dormitory of women has a woman for its keeper 女生宿舍配女宿管.
 *
 * Order 23 and Beijing's standard for safe campuses are quoted so on one page; the clause was not seen, so the rule is on where it is chosen.
 *
 * @example
 * tells(womenKeeper, [{ kind: "dorm/keeper", at: "2025-08-25", data: { houses: "women", sex: "male" }, area: "dorm-1" }]);
 * //=> ["dorm-1：女生（女员工）宿舍安排了男宿管"]
 */
export const womenKeeper = defineRule({
  id: "dorm/women-keeper",
  title: { zh: "女生宿舍由女宿管管理", en: "Women keep women's dormitories" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: schoolSafetyOrder23,
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；“女生宿舍管理人员应为女性”见一处资料转引，员工宿舍参照。",
    },
  ],
  remedy: {
    zh: "换女宿管；换不出人之前，由女老师（女同事）陪同进楼。",
    en: "Appoint a woman; until then a woman goes along into the building.",
  },
  keep: { zh: "宿管任命和值班表", en: "The appointments and the roster" },
  requires: () => prohibition(from(keeper, { where: { houses: { equals: "women" } } }), { sex: { equals: "male" } }),
  messages: {
    forbidden: { zh: "女生（女员工）宿舍安排了男宿管", en: "A women's dormitory was given a man for its keeper" },
  },
});
