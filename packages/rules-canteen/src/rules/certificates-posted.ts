import { cadence, defineRule, from } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * The health certificates of the cooks hang in the canteen 健康证明公示, renewed each term.
 *
 * The school food rules of 2019, art. 27, seen quoted in one place, give no rhythm; so the rule is on where it is chosen.
 *
 * @example
 * "requirement" in certificatesPosted.judge && certificatesPosted.judge.requirement({}).shape; //=> "cadence"
 * tells(certificatesPosted, [], { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-06-30" });
 * //=> ["2025年秋季学期 没有公示从业人员健康证"]
 */
export const certificatesPosted = defineRule({
  id: "canteen/certificates-posted",
  title: { zh: "健康证明公示", en: "Health certificates are posted" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      clause: "第二十七条",
      confidence: "A2",
      status: "suggestion",
      note: "健康证明在食堂显著位置统一公示，只有一处转引；每学期更新一次为建议值。",
    },
  ],
  remedy: {
    zh: "把在岗人员的健康证贴到食堂显眼处，换人就换。",
    en: "Hang them where all can see; change them with the staff.",
  },
  keep: { zh: "公示栏照片", en: "A photograph of the board" },
  requires: () =>
    cadence(from(publication, { where: { topic: { equals: "health-certificates" } } }), {
      every: "term",
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    missed: { zh: "{slot} 没有公示从业人员健康证", en: "{slot}: the cooks' health certificates were not posted" },
  },
});
