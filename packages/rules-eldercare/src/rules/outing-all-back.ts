import { defineRule, limit } from "@houqin/core";
import { outing } from "../entries/activities.ts";
import { serviceSafety } from "../laws.ts";

/**
 * As many come back from an outing as went 去多少回多少: against going missing, one of the nine preventions.
 *
 * @example
 * "requirement" in outingAllBack.judge && outingAllBack.judge.requirement({}).shape; //=> "limit"
 * tells(outingAllBack, [{ kind: "eldercare/outing", at: "2026-05-06T09:30", data: { place: "滨河公园", weather: "fine", people: 10, escorts: 3, returned: 9 } }]);
 * //=> ["滨河公园：有 1 位老人没有清点回来"]
 */
export const outingAllBack = defineRule({
  id: "eldercare/outing-all-back",
  title: { zh: "外出人数清点回齐", en: "Everybody comes back from outings" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      status: "suggestion",
      note: "防走失，两处转述一致，条款未见原文；清点人数为建议做法。",
    },
  ],
  remedy: {
    zh: "马上返回原地找，报警，通知家属；点名点到人。",
    en: "Go back and search, call the police, tell the family; count by name.",
  },
  keep: { zh: "出发和返回的点名表", en: "The roll called on leaving and on return" },
  requires: () => limit(outing, { minus: ["people", "returned"] }, { atMost: 0 }),
  messages: { tooHigh: { zh: "有 {value} 位老人没有清点回来", en: "{value} residents were not counted back" } },
});
