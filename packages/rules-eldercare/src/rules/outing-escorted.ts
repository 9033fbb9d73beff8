import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { outing } from "../entries/activities.ts";

/**
 * No more residents for each escort on an outing than so many 外出陪同. No law gives the number.
 *
 * @example
 * outingEscorted.options.parse({}); //=> { people: 4 }
 * tells(outingEscorted, [{ kind: "eldercare/outing", at: "2026-05-06T09:30", data: { place: "滨河公园", weather: "fine", people: 10, escorts: 2, returned: 10 } }]);
 * //=> ["滨河公园：每名陪同人员要照看 5 位老人，不应超过 4 位"]
 */
export const outingEscorted = defineRule({
  id: "eldercare/outing-escorted",
  title: { zh: "外出陪同人数足够", en: "Enough escorts on outings" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "外出安全管理，人数由单位定，为建议值", en: "The house's own safety; the number is suggested" },
  },
  remedy: { zh: "减人或加陪同，坐轮椅的一对一。", en: "Take fewer, or more escorts; one for each wheelchair." },
  keep: { zh: "外出活动方案和名单", en: "The plan of the outing, with names" },
  options: z.object({ people: quantity("person").min(1).max(10).default(4) }),
  requires: ({ people }) => limit(outing, { divide: ["people", "escorts"] }, { atMost: people }),
  messages: {
    tooHigh: {
      zh: "每名陪同人员要照看 {value} 位老人，不应超过 {bound} 位",
      en: "{value} residents for each escort, expected at most {bound}",
    },
  },
});
