import { buildingPassed } from "./rules/building-passed.ts";
import { chargebackAgrees } from "./rules/chargeback-agrees.ts";
import { completionFiled } from "./rules/completion-filed.ts";
import { contractDecided } from "./rules/contract-decided.ts";
import { costsBelowRevenue } from "./rules/costs-below-revenue.ts";
import { driverLicensed } from "./rules/driver-licensed.ts";
import { drivingHours } from "./rules/driving-hours.ts";
import { duesCollected } from "./rules/dues-collected.ts";
import { energyReviewRecord } from "./rules/energy-review-record.ts";
import { energyReviewed } from "./rules/energy-reviewed.ts";
import { energyTargetSet } from "./rules/energy-target-set.ts";
import { energyTaught } from "./rules/energy-taught.ts";
import { finalAccount } from "./rules/final-account.ts";
import { fuelAccounted } from "./rules/fuel-accounted.ts";
import { landDeveloped } from "./rules/land-developed.ts";
import { midYearReview } from "./rules/mid-year-review.ts";
import { mileageAgrees } from "./rules/mileage-agrees.ts";
import { noLiableAccident } from "./rules/no-liable-accident.ts";
import { outsideRevenueGrows } from "./rules/outside-revenue-grows.ts";
import { overrunExplained } from "./rules/overrun-explained.ts";
import { permitsHeld } from "./rules/permits-held.ts";
import { planAdjusted } from "./rules/plan-adjusted.ts";
import { planningFileSent } from "./rules/planning-file-sent.ts";
import { plantEfficient } from "./rules/plant-efficient.ts";
import { playgroundsSafe } from "./rules/playgrounds-safe.ts";
import { priceInForce } from "./rules/price-in-force.ts";
import { pricePosted } from "./rules/price-posted.ts";
import { projectSteps } from "./rules/project-steps.ts";
import { receptionApproved } from "./rules/reception-approved.ts";
import { receptionHosts } from "./rules/reception-hosts.ts";
import { receptionHostsMany } from "./rules/reception-hosts-many.ts";
import { receptionPapers } from "./rules/reception-papers.ts";
import { retrofitsDone } from "./rules/retrofits-done.ts";
import { revenueUnderContract } from "./rules/revenue-under-contract.ts";
import { safetyDutiesAssessed } from "./rules/safety-duties-assessed.ts";
import { safetyDutiesSet } from "./rules/safety-duties-set.ts";
import { safetyDutyRecord } from "./rules/safety-duty-record.ts";
import { safetyOfficer } from "./rules/safety-officer.ts";
import { settlementAgrees } from "./rules/settlement-agrees.ts";
import { sitesChecked } from "./rules/sites-checked.ts";
import { startedAfterPermit } from "./rules/started-after-permit.ts";
import { tenantQualified } from "./rules/tenant-qualified.ts";
import { tenantSafetyAgreement } from "./rules/tenant-safety-agreement.ts";
import { tenantsChecked } from "./rules/tenants-checked.ts";
import { tripApproved } from "./rules/trip-approved.ts";
import { tripRecord } from "./rules/trip-record.ts";
import { vehicleChecked } from "./rules/vehicle-checked.ts";
import { vehicleInspected } from "./rules/vehicle-inspected.ts";
import { vehicleInsured } from "./rules/vehicle-insured.ts";

/** The rules of the pack, grouped by what they are for. */
export const rules = [
  // vehicles
  vehicleInspected,
  vehicleInsured,
  driverLicensed,
  drivingHours,
  tripApproved,
  tripRecord,
  mileageAgrees,
  fuelAccounted,
  vehicleChecked,
  noLiableAccident,
  // reception
  receptionPapers,
  receptionHosts,
  receptionHostsMany,
  receptionApproved,
  // the internal market
  settlementAgrees,
  chargebackAgrees,
  priceInForce,
  pricePosted,
  // contracts and revenue
  tenantSafetyAgreement,
  tenantQualified,
  tenantsChecked,
  contractDecided,
  revenueUnderContract,
  duesCollected,
  outsideRevenueGrows,
  costsBelowRevenue,
  // estate projects
  projectSteps,
  permitsHeld,
  landDeveloped,
  startedAfterPermit,
  completionFiled,
  planningFileSent,
  finalAccount,
  buildingPassed,
  sitesChecked,
  // energy
  retrofitsDone,
  plantEfficient,
  energyReviewed,
  energyReviewRecord,
  energyTargetSet,
  overrunExplained,
  energyTaught,
  // work safety
  safetyOfficer,
  safetyDutiesSet,
  safetyDutyRecord,
  safetyDutiesAssessed,
  playgroundsSafe,
  // the plan in mid-year
  midYearReview,
  planAdjusted,
] as const;
