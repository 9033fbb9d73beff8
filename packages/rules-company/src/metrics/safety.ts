import { countOf, defineMetric, from } from "@houqin/core";
import { incident } from "@houqin/rules-general";

/** People hurt where children play 儿童活动场所伤害事故. */
export const playgroundInjuries = defineMetric({
  id: "company/playground-injuries",
  title: { zh: "儿童活动场所伤害事故", en: "injuries on playgrounds" },
  metric: countOf(
    from(incident, { where: { category: { equals: "injury" }, "@area.kind": { equals: "playground" } } }),
  ),
});
