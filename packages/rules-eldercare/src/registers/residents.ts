import { defineRegister, ends, endsAll, from, raises } from "@houqin/core";
import { safetyTalk } from "../entries/activities.ts";
import { agreement, consent } from "../entries/agreements.ts";
import { assessment, riskRating } from "../entries/assessment.ts";
import { evacuationHelp } from "../entries/care.ts";
import { healthCheck } from "../entries/health.ts";
import { discharge, resident } from "../entries/residents.ts";

/** Residents in the house 在住老人. */
export const residents = defineRegister({
  id: "eldercare/residents",
  title: { zh: "在住老人", en: "resident" },
  key: ["resident"],
  refers: resident,
  plus: [raises(from(resident, { key: ["@subject"] }))],
  minus: [ends(from(discharge, { key: ["resident"] }))],
});

/** Service agreements in force 有效服务协议. */
export const agreements = defineRegister({
  id: "eldercare/agreements",
  title: { zh: "有效服务协议", en: "service agreement in force" },
  key: ["resident"],
  refers: resident,
  plus: [raises(from(agreement, { key: ["resident"] }), { from: "from", until: "until" })],
});

/** Consents to restraint in force 有效约束同意书. */
export const restraintConsents = defineRegister({
  id: "eldercare/restraint-consents",
  title: { zh: "有效约束知情同意书", en: "consent to restraint in force" },
  key: ["resident"],
  refers: resident,
  plus: [
    raises(from(consent, { where: { matter: { equals: "restraint" } }, key: ["resident"] }), {
      from: "from",
      until: "until",
    }),
  ],
});

/** Consents to being given medicine in force 有效服药委托书. */
export const medicationConsents = defineRegister({
  id: "eldercare/medication-consents",
  title: { zh: "有效服药委托书", en: "consent to medication in force" },
  key: ["resident"],
  refers: resident,
  plus: [
    raises(from(consent, { where: { matter: { equals: "medication" } }, key: ["resident"] }), {
      from: "from",
      until: "until",
    }),
  ],
});

/** Residents who may choke 噎食风险老人; a rating counts for a year, until a lower one or the discharge. */
export const mayChoke = defineRegister({
  id: "eldercare/may-choke",
  title: { zh: "有噎食风险的老人", en: "resident who may choke" },
  key: ["resident"],
  refers: resident,
  plus: [
    raises(from(riskRating, { where: { risk: { equals: "choking" }, grade: { equals: "high" } }, key: ["resident"] }), {
      until: { months: 12 },
    }),
  ],
  minus: [
    endsAll(from(discharge, { key: ["resident"] })),
    endsAll(
      from(riskRating, { where: { risk: { equals: "choking" }, grade: { in: ["none", "watch"] } }, key: ["resident"] }),
    ),
  ],
});

/** Residents at high risk of pressure sores 压疮高风险老人; a rating counts for a year, until a lower one or the discharge. */
export const mayHaveSores = defineRegister({
  id: "eldercare/may-have-sores",
  title: { zh: "有压疮风险的老人", en: "resident at risk of pressure sores" },
  key: ["resident"],
  refers: resident,
  plus: [
    raises(
      from(riskRating, { where: { risk: { equals: "pressure-sore" }, grade: { equals: "high" } }, key: ["resident"] }),
      { until: { months: 12 } },
    ),
  ],
  minus: [
    endsAll(from(discharge, { key: ["resident"] })),
    endsAll(
      from(riskRating, {
        where: { risk: { equals: "pressure-sore" }, grade: { in: ["none", "watch"] } },
        key: ["resident"],
      }),
    ),
  ],
});

/** Residents for whom it is settled who brings them out 已定疏散帮扶人. */
export const evacuationHelpers = defineRegister({
  id: "eldercare/evacuation-helpers",
  title: { zh: "疏散帮扶安排", en: "arrangement for evacuation" },
  key: ["resident"],
  refers: resident,
  plus: [raises(from(evacuationHelp, { key: ["resident"] }))],
});

/** Safety talks that residents have heard within a year 一年内安全宣教. */
export const talksHeard = defineRegister({
  id: "eldercare/talks-heard",
  title: { zh: "一年内安全宣教", en: "safety talk within a year" },
  key: ["resident"],
  refers: resident,
  plus: [raises(from(safetyTalk, { key: ["listeners"] }), { until: { months: 12 } })],
});

/** Assessments of the last twelve months 一年内评估. */
export const assessedLately = defineRegister({
  id: "eldercare/assessed-lately",
  title: { zh: "一年内风险评估", en: "risk assessment within a year" },
  key: ["resident"],
  refers: resident,
  plus: [raises(from(assessment, { key: ["resident"] }), { until: { months: 12 } })],
});

/** Health checks of the last twelve months 一年内体检; the first thirty days of a stay count as checked, so that there is time for it. */
export const checkedLately = defineRegister({
  id: "eldercare/checked-lately",
  title: { zh: "一年内健康体检", en: "health check within a year" },
  key: ["resident"],
  refers: resident,
  plus: [
    raises(from(healthCheck, { key: ["resident"] }), { until: { months: 12 } }),
    raises(from(resident, { key: ["@subject"] }), { until: { days: 30 } }),
  ],
});
