import { accidentReported } from "./rules/accident-reported.ts";
import { accountsPosted } from "./rules/accounts-posted.ts";
import { airDisinfection } from "./rules/air-disinfection.ts";
import { awardProcedure } from "./rules/award-procedure.ts";
import { buyerNotChecker } from "./rules/buyer-not-checker.ts";
import { coldStoreRead } from "./rules/cold-store-read.ts";
import { coldStoreTemperature } from "./rules/cold-store-temperature.ts";
import { cookCertificate } from "./rules/cook-certificate.ts";
import { coreTemperature } from "./rules/core-temperature.ts";
import { costSteady } from "./rules/cost-steady.ts";
import { dailyControl } from "./rules/daily-control.ts";
import { diningCapacity } from "./rules/dining-capacity.ts";
import { director } from "./rules/director.ts";
import { directorHours } from "./rules/director-hours.ts";
import { disinfectionChlorine } from "./rules/disinfection-chlorine.ts";
import { disinfectionHeat } from "./rules/disinfection-heat.ts";
import { disinfectionTime } from "./rules/disinfection-time.ts";
import { eatWith } from "./rules/eat-with.ts";
import { equipmentCalibrated } from "./rules/equipment-calibrated.ts";
import { foodTraining } from "./rules/food-training.ts";
import { foodVariety } from "./rules/food-variety.ts";
import { fumeCleaned } from "./rules/fume-cleaned.ts";
import { holdingTemperature } from "./rules/holding-temperature.ts";
import { kitchenStockAgrees } from "./rules/kitchen-stock-agrees.ts";
import { mealBalance } from "./rules/meal-balance.ts";
import { mealFeeEarmark } from "./rules/meal-fee-earmark.ts";
import { menuAhead } from "./rules/menu-ahead.ts";
import { menuWeekly } from "./rules/menu-weekly.ts";
import { monthlyReview } from "./rules/monthly-review.ts";
import { morningCheck } from "./rules/morning-check.ts";
import { noBannedGoods } from "./rules/no-banned-goods.ts";
import { noExpiredStock } from "./rules/no-expired-stock.ts";
import { noFoodPoisoning } from "./rules/no-food-poisoning.ts";
import { noRiskyDishes } from "./rules/no-risky-dishes.ts";
import { noUncertifiedGoods } from "./rules/no-uncertified-goods.ts";
import { plateWaste } from "./rules/plate-waste.ts";
import { receiptRecord } from "./rules/receipt-record.ts";
import { receiptTwoPeople } from "./rules/receipt-two-people.ts";
import { sampleKept } from "./rules/sample-kept.ts";
import { sampleRecord } from "./rules/sample-record.ts";
import { sampleTaken } from "./rules/sample-taken.ts";
import { sampleWeight } from "./rules/sample-weight.ts";
import { samplesMatchDishes } from "./rules/samples-match-dishes.ts";
import { supplierLicensed } from "./rules/supplier-licensed.ts";
import { surpriseCheck } from "./rules/surprise-check.ts";
import { surveyEachTerm } from "./rules/survey-each-term.ts";
import { tablewareOrder } from "./rules/tableware-order.ts";
import { unfitOffWork } from "./rules/unfit-off-work.ts";
import { wasteDaily } from "./rules/waste-daily.ts";
import { wasteLicensed } from "./rules/waste-licensed.ts";
import { weeklyReview } from "./rules/weekly-review.ts";

/** The rules of the pack, grouped by what they are for. */
export const rules = [
  // daily, weekly, monthly control
  dailyControl,
  weeklyReview,
  monthlyReview,
  surpriseCheck,
  noFoodPoisoning,
  accidentReported,
  // people
  cookCertificate,
  unfitOffWork,
  morningCheck,
  foodTraining,
  director,
  directorHours,
  // goods and suppliers
  receiptRecord,
  receiptTwoPeople,
  buyerNotChecker,
  supplierLicensed,
  noUncertifiedGoods,
  noBannedGoods,
  noExpiredStock,
  kitchenStockAgrees,
  awardProcedure,
  // cooking and serving
  coreTemperature,
  holdingTemperature,
  noRiskyDishes,
  airDisinfection,
  // samples
  sampleTaken,
  sampleWeight,
  sampleKept,
  sampleRecord,
  samplesMatchDishes,
  // tableware
  tablewareOrder,
  disinfectionHeat,
  disinfectionTime,
  disinfectionChlorine,
  // equipment
  coldStoreTemperature,
  coldStoreRead,
  equipmentCalibrated,
  fumeCleaned,
  // menus and diners
  menuWeekly,
  menuAhead,
  foodVariety,
  eatWith,
  diningCapacity,
  plateWaste,
  surveyEachTerm,
  // waste
  wasteDaily,
  wasteLicensed,
  // money
  mealBalance,
  costSteady,
  mealFeeEarmark,
  accountsPosted,
] as const;
