import { defineRule, separation } from "@houqin/core";
import { committee } from "../entries/responsibility.ts";

/**
 * Whoever watches over a group does not chair it 监督分开.
 *
 * @example
 * tells(committeeWatched, [{ kind: "general/committee", at: "2025-11-12", data: { title: "验收工作组" }, actors: { chair: "li", members: ["wang"], supervisor: "li" } }]);
 * //=> ["验收工作组：组长和监督人都是 人员 d081，监督人应在组外"]
 */
export const committeeWatched = defineRule({
  id: "general/committee-watched",
  title: { zh: "小组另设监督", en: "Somebody outside watches a group" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "监督人换成小组外的人。", en: "Name somebody from outside the group." },
  keep: { zh: "成立小组的通知", en: "The notice that set it up" },
  requires: () => separation(committee, ["chair", "supervisor"]),
  messages: {
    same: { zh: "组长和监督人都是 {person}，监督人应在组外", en: "{person} is both chair and supervisor" },
  },
});
