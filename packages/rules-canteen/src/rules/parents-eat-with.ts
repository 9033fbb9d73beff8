import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { eatWithLog } from "../entries/dining.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * Parents eat with the pupils so many times a term 家长陪餐.
 *
 * The school food rules of 2019, art. 13, ask for it where it can be done and give no number; one city asks for two a term in towns and one in the country. So the rule
 * is on where it is chosen.
 *
 * @example
 * parentsEatWith.options.parse({}); //=> { perTerm: 1 }
 * tells(
 *   parentsEatWith,
 *   [{ kind: "canteen/eat-with", at: "2025-09-10T11:40", data: { meal: "lunch" } }],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-06-30" },
 * );
 * //=> ["2025年秋季学期 家长陪餐 0 次，应有 1 次"]
 */
export const parentsEatWith = defineRule({
  id: "canteen/parents-eat-with",
  title: { zh: "家长陪餐", en: "Parents eat along" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      clause: "第十三条",
      confidence: "A2",
      status: "suggestion",
      note: "有条件的建立家长陪餐制度，两处转引一致，没有次数；有的城市规定城区每学期2次、农村1次。",
    },
  ],
  remedy: { zh: "本学期约家长来陪一次，意见当场记下。", en: "Invite parents once this term and note what they say." },
  keep: { zh: "家长陪餐记录和意见", en: "The log of parents, and what they said" },
  options: z.object({ perTerm: z.int().min(1).max(40).default(1) }),
  requires: ({ perTerm }) =>
    cadence(from(eatWithLog, { where: { parents: { exists: true, atLeast: 1 } } }), {
      every: "term",
      times: perTerm,
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    missed: {
      zh: "{slot} 家长陪餐 {found} 次，应有 {expected} 次",
      en: "{slot}: parents ate along {found} times, expected {expected}",
    },
  },
});
