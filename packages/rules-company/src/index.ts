export { company } from "./pack.ts";

// Checklists

export { buildingSheet } from "./checklists/building-sheet.ts";
export { firePatrolSheet } from "./checklists/fire-patrol-sheet.ts";
export { vehicleSheet } from "./checklists/vehicle-sheet.ts";

// Entry kinds

export { checked } from "./entries/checked.ts";
export { bill, contract, contractDecision, revenue } from "./entries/contracts.ts";
export {
  energyReview,
  energyTarget,
  plantRun,
  quotaAccount,
  quotaExplanation,
  RetrofitItem,
  retrofitDone,
  retrofitPlan,
} from "./entries/energy.ts";
export { EstateStep, estateProject, estateStep, permit } from "./entries/estate.ts";
export { chargeback, chargeDue, internalPrice, serviceUse, settlement } from "./entries/internal-market.ts";
export { planChange, planReview } from "./entries/plan-reviews.ts";
export { reception } from "./entries/reception.ts";
export { dutyAssessment, safetyDuty } from "./entries/safety-duties.ts";
export { refuel, trafficAccident, trip } from "./entries/vehicles.ts";

// Registers

export { contractsInForce, premisesLet, pricesInForce } from "./registers/business.ts";
export { buildingSites, buildingsPassed, permitsInForce, underConstruction } from "./registers/estate.ts";
export { heatPlants, safetyDuties } from "./registers/safety.ts";
export { drivingLicences, vehicleInspections, vehicleInsurances, vehicles } from "./registers/vehicles.ts";

// Metrics

export {
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
export {
  plantEfficiency,
  plantFuel,
  plantOutput,
  retrofitPlanned,
  retrofitShare,
  retrofitted,
} from "./metrics/energy.ts";
export { playgroundInjuries } from "./metrics/safety.ts";
export {
  fuel,
  fuelPerKm,
  liableAccidents,
  odometerRise,
  tripDistance,
  trips,
  tripsPerVehicle,
  vehicleCount,
} from "./metrics/vehicles.ts";

// Scorecards

export { companyLogistics } from "./scorecards/company.ts";
export { logisticsCentre } from "./scorecards/logistics-centre.ts";

// Rules: vehicles

export { driverLicensed } from "./rules/driver-licensed.ts";
export { drivingHours } from "./rules/driving-hours.ts";
export { fuelAccounted } from "./rules/fuel-accounted.ts";
export { mileageAgrees } from "./rules/mileage-agrees.ts";
export { noLiableAccident } from "./rules/no-liable-accident.ts";
export { tripApproved } from "./rules/trip-approved.ts";
export { tripRecord } from "./rules/trip-record.ts";
export { vehicleChecked } from "./rules/vehicle-checked.ts";
export { vehicleInspected } from "./rules/vehicle-inspected.ts";
export { vehicleInsured } from "./rules/vehicle-insured.ts";

// Rules: reception

export { receptionApproved } from "./rules/reception-approved.ts";
export { receptionHosts } from "./rules/reception-hosts.ts";
export { receptionHostsMany } from "./rules/reception-hosts-many.ts";
export { receptionPapers } from "./rules/reception-papers.ts";

// Rules: the internal market

export { chargebackAgrees } from "./rules/chargeback-agrees.ts";
export { priceInForce } from "./rules/price-in-force.ts";
export { pricePosted } from "./rules/price-posted.ts";
export { settlementAgrees } from "./rules/settlement-agrees.ts";

// Rules: contracts and revenue

export { contractDecided } from "./rules/contract-decided.ts";
export { costsBelowRevenue } from "./rules/costs-below-revenue.ts";
export { duesCollected } from "./rules/dues-collected.ts";
export { outsideRevenueGrows } from "./rules/outside-revenue-grows.ts";
export { revenueUnderContract } from "./rules/revenue-under-contract.ts";
export { tenantQualified } from "./rules/tenant-qualified.ts";
export { tenantSafetyAgreement } from "./rules/tenant-safety-agreement.ts";
export { tenantsChecked } from "./rules/tenants-checked.ts";

// Rules: estate projects

export { buildingPassed } from "./rules/building-passed.ts";
export { completionFiled } from "./rules/completion-filed.ts";
export { finalAccount } from "./rules/final-account.ts";
export { landDeveloped } from "./rules/land-developed.ts";
export { permitsHeld } from "./rules/permits-held.ts";
export { planningFileSent } from "./rules/planning-file-sent.ts";
export { projectSteps } from "./rules/project-steps.ts";
export { sitesChecked } from "./rules/sites-checked.ts";
export { startedAfterPermit } from "./rules/started-after-permit.ts";

// Rules: energy

export { energyReviewRecord } from "./rules/energy-review-record.ts";
export { energyReviewed } from "./rules/energy-reviewed.ts";
export { energyTargetSet } from "./rules/energy-target-set.ts";
export { energyTaught } from "./rules/energy-taught.ts";
export { overrunExplained } from "./rules/overrun-explained.ts";
export { plantEfficient } from "./rules/plant-efficient.ts";
export { retrofitsDone } from "./rules/retrofits-done.ts";

// Rules: work safety

export { playgroundsSafe } from "./rules/playgrounds-safe.ts";
export { safetyDutiesAssessed } from "./rules/safety-duties-assessed.ts";
export { safetyDutiesSet } from "./rules/safety-duties-set.ts";
export { safetyDutyRecord } from "./rules/safety-duty-record.ts";
export { safetyOfficer } from "./rules/safety-officer.ts";

// Rules: the plan in mid-year

export { midYearReview } from "./rules/mid-year-review.ts";
export { planAdjusted } from "./rules/plan-adjusted.ts";
