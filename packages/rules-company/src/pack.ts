import { definePack } from "@houqin/core";
import { buildingSheet } from "./checklists/building-sheet.ts";
import { firePatrolSheet } from "./checklists/fire-patrol-sheet.ts";
import { vehicleSheet } from "./checklists/vehicle-sheet.ts";
import { checked } from "./entries/checked.ts";
import { bill, contract, contractDecision, revenue } from "./entries/contracts.ts";
import {
  energyReview,
  energyTarget,
  plantRun,
  quotaAccount,
  quotaExplanation,
  retrofitDone,
  retrofitPlan,
} from "./entries/energy.ts";
import { estateProject, estateStep, permit } from "./entries/estate.ts";
import { chargeback, chargeDue, internalPrice, serviceUse, settlement } from "./entries/internal-market.ts";
import { planChange, planReview } from "./entries/plan-reviews.ts";
import { reception } from "./entries/reception.ts";
import { dutyAssessment, safetyDuty } from "./entries/safety-duties.ts";
import { refuel, trafficAccident, trip } from "./entries/vehicles.ts";
import {
  billed,
  chargesBilled,
  chargesDue,
  collectedShare,
  costToRevenue,
  outsideShare,
  receptionCost,
  receptions,
  revenueAll,
  revenueOutside,
  revenuePerPerson,
  settledOurs,
  settledTheirs,
  spentAll,
  staffCount,
} from "./metrics/business.ts";
import {
  plantEfficiency,
  plantFuel,
  plantOutput,
  retrofitPlanned,
  retrofitShare,
  retrofitted,
} from "./metrics/energy.ts";
import { playgroundInjuries } from "./metrics/safety.ts";
import {
  fuel,
  fuelPerKm,
  liableAccidents,
  odometerRise,
  tripDistance,
  trips,
  tripsPerVehicle,
  vehicleCount,
} from "./metrics/vehicles.ts";
import { optionTitles } from "./option-titles.ts";
import { legal, recommended, strict } from "./presets.ts";
import { contractsInForce, premisesLet, pricesInForce } from "./registers/business.ts";
import { buildingSites, buildingsPassed, permitsInForce, underConstruction } from "./registers/estate.ts";
import { heatPlants, safetyDuties } from "./registers/safety.ts";
import { drivingLicences, vehicleInspections, vehicleInsurances, vehicles } from "./registers/vehicles.ts";
import { rules } from "./rules.ts";
import { companyLogistics } from "./scorecards/company.ts";
import { logisticsCentre } from "./scorecards/logistics-centre.ts";

/**
 * What companies and a group's logistics centre answer for 企业规则包: vehicles, reception, the internal market, contracts and revenue, estate projects,
 * energy, work safety, the plan in mid-year. Needs the pack `general`.
 *
 * @example
 * company.rules.length; //=> 49
 * company.requires; //=> ["general"]
 */
export const company = definePack({
  name: "company",
  title: { zh: "企业", en: "Company" },
  requires: ["general"],
  sites: ["company", "property", "government"],
  entries: {
    checked,
    contract,
    contractDecision,
    bill,
    revenue,
    retrofitPlan,
    retrofitDone,
    plantRun,
    energyReview,
    energyTarget,
    quotaAccount,
    quotaExplanation,
    estateProject,
    estateStep,
    permit,
    internalPrice,
    chargeDue,
    serviceUse,
    chargeback,
    settlement,
    planReview,
    planChange,
    reception,
    safetyDuty,
    dutyAssessment,
    trip,
    refuel,
    trafficAccident,
  },
  registers: [
    pricesInForce,
    contractsInForce,
    premisesLet,
    underConstruction,
    buildingSites,
    permitsInForce,
    buildingsPassed,
    safetyDuties,
    heatPlants,
    vehicles,
    vehicleInspections,
    vehicleInsurances,
    drivingLicences,
  ],
  metrics: [
    revenueAll,
    revenueOutside,
    outsideShare,
    billed,
    collectedShare,
    spentAll,
    costToRevenue,
    staffCount,
    revenuePerPerson,
    chargesDue,
    chargesBilled,
    settledOurs,
    settledTheirs,
    receptionCost,
    receptions,
    retrofitPlanned,
    retrofitted,
    retrofitShare,
    plantFuel,
    plantOutput,
    plantEfficiency,
    playgroundInjuries,
    tripDistance,
    odometerRise,
    fuel,
    fuelPerKm,
    liableAccidents,
    trips,
    vehicleCount,
    tripsPerVehicle,
  ],
  rules,
  checklists: [buildingSheet, vehicleSheet, firePatrolSheet],
  scorecards: [companyLogistics, logisticsCentre],
  presets: { recommended, strict, legal },
  optionTitles,
  terms: {
    employee: { zh: "员工", en: "employee" },
    visitor: { zh: "来宾", en: "guest" },
    tenant: { zh: "承租单位", en: "tenant" },
    dispatch: { zh: "派车", en: "vehicle dispatch" },
  },
});
