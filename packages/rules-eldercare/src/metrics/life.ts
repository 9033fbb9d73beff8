import { countOf, defineMetric, distinctOf, from, quotient, sumOf } from "@houqin/core";
import { activity, gift } from "../entries/activities.ts";
import { opinionSurvey } from "../entries/opinions.ts";
import { residentsHere } from "./residents.ts";

/** Different sorts of activities 活动种类数. */
export const activitySorts = defineMetric({
  id: "eldercare/activity-sorts",
  title: { zh: "活动种类数", en: "sorts of activities" },
  unit: "1",
  metric: distinctOf(activity, "activity"),
});

/** How often each resident took part 参加活动次数. */
export const timesTakenPart = defineMetric({
  id: "eldercare/times-taken-part",
  title: { zh: "参加活动次数", en: "times taken part" },
  unit: "1",
  metric: countOf(from(activity, { key: ["participants"] })),
});

/** Residents who got a gift 收到慰问品的老人数. */
export const giftReceivers = defineMetric({
  id: "eldercare/gift-receivers",
  title: { zh: "收到慰问品的老人数", en: "residents who got a gift" },
  unit: "person",
  metric: distinctOf(gift, "receivers"),
});

/** Share of residents who got a gift 慰问覆盖率. */
export const giftCoverage = defineMetric({
  id: "eldercare/gift-coverage",
  title: { zh: "慰问覆盖率", en: "share of residents who got a gift" },
  unit: "1",
  metric: quotient(giftReceivers, residentsHere),
});

/** People satisfied 满意人数, by group. */
export const groupSatisfied = defineMetric({
  id: "eldercare/group-satisfied",
  title: { zh: "满意人数", en: "people satisfied" },
  unit: "person",
  metric: sumOf(from(opinionSurvey, { key: ["group"] }), "satisfied"),
});

/** Forms returned 收回份数, by group. */
export const groupAnswered = defineMetric({
  id: "eldercare/group-answered",
  title: { zh: "收回份数", en: "forms returned" },
  unit: "person",
  metric: sumOf(from(opinionSurvey, { key: ["group"] }), "returned"),
});

/** Share satisfied 满意率, by group. */
export const groupSatisfaction = defineMetric({
  id: "eldercare/group-satisfaction",
  title: { zh: "满意率", en: "share satisfied" },
  unit: "1",
  metric: quotient(groupSatisfied, groupAnswered),
});
