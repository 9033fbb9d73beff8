import { defineRegister, ends, from, raises } from "@houqin/core";
import { emergencyPlan } from "../entries/emergency-plans.ts";
import { policy } from "../entries/policies.ts";

const issued = { stage: { equals: "issued" } } as const;
const repealed = { stage: { equals: "repealed" } } as const;

/** Documents that were issued and not repealed 现行制度. */
export const policiesInForce = defineRegister({
  id: "general/policies-in-force",
  title: { zh: "现行制度", en: "document in force" },
  key: ["policy"],
  plus: [raises(from(policy, { where: issued, key: ["policy"] }))],
  minus: [ends(from(policy, { where: repealed, key: ["policy"] }))],
});

/** Documents in force by category and field 各领域制度. */
export const policiesByTheme = defineRegister({
  id: "general/policies-by-theme",
  title: { zh: "各领域制度", en: "document of the field" },
  key: ["category", "theme"],
  plus: [raises(from(policy, { where: issued, key: ["category", "theme"] }))],
  minus: [ends(from(policy, { where: repealed, key: ["category", "theme"] }))],
});

/** Documents whose next review is still to come 未到复审期的制度. */
export const policiesReviewed = defineRegister({
  id: "general/policies-reviewed",
  title: { zh: "未到复审期的制度", en: "document that is not due for review" },
  key: ["policy"],
  plus: [
    raises(from(policy, { where: { stage: { in: ["issued", "reviewed"] } }, key: ["policy"] }), { until: "reviewBy" }),
  ],
});

/** Emergency plans in force, by scenario 有效应急预案. */
export const emergencyPlans = defineRegister({
  id: "general/emergency-plans",
  title: { zh: "有效应急预案", en: "emergency plan in force" },
  key: ["scenario"],
  plus: [raises(from(emergencyPlan, { key: ["scenario"] }), { until: "reviewBy" })],
});
