import { defineRegister, ends, endsAll, from, raises } from "@houqin/core";
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
  minus: [endsAll(from(policy, { where: repealed, key: ["policy"] }))],
});

/** Documents in force by field and category 各领域现行文件. */
export const policiesByTheme = defineRegister({
  id: "general/policies-by-theme",
  title: { zh: "现行文件", en: "document that is in force" },
  key: ["theme", "category"],
  plus: [raises(from(policy, { where: issued, key: ["theme", "category"] }))],
  minus: [ends(from(policy, { where: repealed, key: ["theme", "category"] }))],
});

/** Documents whose next review is still to come 有效的复审. */
export const policiesReviewed = defineRegister({
  id: "general/policies-reviewed",
  title: { zh: "有效的复审", en: "review that still holds" },
  key: ["policy"],
  plus: [
    raises(from(policy, { where: { stage: { in: ["issued", "reviewed"] } }, key: ["policy"] }), { until: "reviewBy" }),
  ],
});

/** Emergency plans in force that no rule of its own has drilled: those against fire are drilled as `general/fire-drill` asks. */
export const plansToDrill = defineRegister({
  id: "general/plans-to-drill",
  title: { zh: "待演练的应急预案", en: "emergency plan to be drilled" },
  key: ["scenario"],
  plus: [
    raises(from(emergencyPlan, { key: ["scenario"], where: { scenario: { not: { in: ["fire", "evacuation"] } } } }), {
      until: "reviewBy",
    }),
  ],
});

/** Emergency plans in force, by scenario 有效应急预案. */
export const emergencyPlans = defineRegister({
  id: "general/emergency-plans",
  title: { zh: "有效应急预案", en: "emergency plan in force" },
  key: ["scenario"],
  plus: [raises(from(emergencyPlan, { key: ["scenario"] }), { until: "reviewBy" })],
});
