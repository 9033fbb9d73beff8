import { cadenceCanteenFaults } from "./planted/cadence-canteen-faults.ts";
import { cadenceFaults } from "./planted/cadence-faults.ts";
import { cadenceNearMisses } from "./planted/cadence-near-misses.ts";
import { capacityFaults, capacityNearMisses } from "./planted/capacity.ts";
import { ceilingFaults, ceilingNearMisses } from "./planted/ceiling.ts";
import { checkedFaults, checkedNearMisses } from "./planted/checked.ts";
import { classThingFaults, classThingNearMisses } from "./planted/class-things.ts";
import { coverageFaults, coverageNearMisses } from "./planted/coverage.ts";
import { dormBedFaults, dormBedNearMisses } from "./planted/dorm-beds.ts";
import { dormCareFaults, dormCareNearMisses } from "./planted/dorm-care.ts";
import { dormNightFaults, dormNightNearMisses } from "./planted/dorm-nights.ts";
import { dormSafetyFaults, dormSafetyNearMisses } from "./planted/dorm-safety.ts";
import { dormVisitFaults, dormVisitNearMisses } from "./planted/dorm-visits.ts";
import { followUpFaults } from "./planted/follow-up-faults.ts";
import { followUpNearMisses } from "./planted/follow-up-near-misses.ts";
import { leadTimeFaults, leadTimeNearMisses } from "./planted/lead-time.ts";
import { limitFaults, limitNearMisses } from "./planted/limit.ts";
import type { Fault, NearMiss } from "./planted/planted.ts";
import { presenceFaults, presenceNearMisses } from "./planted/presence.ts";
import { procedureFaults, procedureNearMisses } from "./planted/procedure.ts";
import { prohibitionActFaults, prohibitionActNearMisses } from "./planted/prohibition-act.ts";
import { prohibitionStateFaults } from "./planted/prohibition-state-faults.ts";
import { prohibitionStateNearMisses } from "./planted/prohibition-state-near-misses.ts";
import { ratioFaults, ratioNearMisses } from "./planted/ratio.ts";
import { reconcileFaults, reconcileNearMisses } from "./planted/reconcile.ts";
import { schoolBusFaults, schoolBusNearMisses } from "./planted/school-bus.ts";
import { schoolCampusFaults, schoolCampusNearMisses } from "./planted/school-campus.ts";
import { schoolChildFaults, schoolChildNearMisses } from "./planted/school-children.ts";
import { schoolDutyFaults, schoolDutyNearMisses } from "./planted/school-duties.ts";
import { schoolGearFaults, schoolGearNearMisses } from "./planted/school-gear.ts";
import { schoolLaboratoryFaults, schoolLaboratoryNearMisses } from "./planted/school-laboratory.ts";
import { schoolOutingFaults, schoolOutingNearMisses } from "./planted/school-outings.ts";
import { schoolTermFaults, schoolTermNearMisses } from "./planted/school-term.ts";
import { separationFaults, separationNearMisses } from "./planted/separation.ts";
import { sequenceFaults, sequenceNearMisses } from "./planted/sequence.ts";
import { trendFaults, trendNearMisses } from "./planted/trend.ts";
import { validityFaults, validityNearMisses } from "./planted/validity.ts";

/** What the sample school does wrong in its year, and what must be reported of it. */
export const faults: readonly Fault[] = [
  ...[...cadenceFaults, ...cadenceCanteenFaults, ...leadTimeFaults, ...followUpFaults],
  ...[...limitFaults, ...prohibitionActFaults, ...presenceFaults],
  ...[...validityFaults, ...coverageFaults, ...capacityFaults, ...prohibitionStateFaults],
  ...[...ceilingFaults, ...ratioFaults, ...trendFaults],
  ...[...separationFaults, ...procedureFaults, ...sequenceFaults, ...reconcileFaults, ...checkedFaults],
  ...[...dormBedFaults, ...dormNightFaults, ...dormVisitFaults, ...dormCareFaults, ...dormSafetyFaults],
  ...[...classThingFaults, ...schoolGearFaults, ...schoolChildFaults, ...schoolBusFaults, ...schoolOutingFaults],
  ...[...schoolLaboratoryFaults, ...schoolCampusFaults, ...schoolTermFaults, ...schoolDutyFaults],
];

/** What looks wrong in the sample year and is not. */
export const nearMisses: readonly NearMiss[] = [
  ...[...cadenceNearMisses, ...leadTimeNearMisses, ...followUpNearMisses],
  ...[...limitNearMisses, ...prohibitionActNearMisses, ...presenceNearMisses],
  ...[...validityNearMisses, ...coverageNearMisses, ...capacityNearMisses, ...prohibitionStateNearMisses],
  ...[...ceilingNearMisses, ...ratioNearMisses, ...trendNearMisses],
  ...[
    ...separationNearMisses,
    ...procedureNearMisses,
    ...sequenceNearMisses,
    ...reconcileNearMisses,
    ...checkedNearMisses,
  ],
  ...[...dormBedNearMisses, ...dormNightNearMisses, ...dormVisitNearMisses, ...dormCareNearMisses],
  ...[...dormSafetyNearMisses, ...classThingNearMisses, ...schoolGearNearMisses, ...schoolChildNearMisses],
  ...[...schoolBusNearMisses, ...schoolOutingNearMisses, ...schoolLaboratoryNearMisses],
  ...[...schoolCampusNearMisses, ...schoolTermNearMisses, ...schoolDutyNearMisses],
];
