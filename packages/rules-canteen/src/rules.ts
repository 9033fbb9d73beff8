import { foodCareRules } from "./food-care-rules.ts";
import { oversightRules } from "./oversight-rules.ts";
import { accidentReported } from "./rules/accident-reported.ts";
import { accountsPosted } from "./rules/accounts-posted.ts";
import { airDisinfection } from "./rules/air-disinfection.ts";
import { approvedSupplier } from "./rules/approved-supplier.ts";
import { awardProcedure } from "./rules/award-procedure.ts";
import { buyerNotChecker } from "./rules/buyer-not-checker.ts";
import { coldStoreRead } from "./rules/cold-store-read.ts";
import { coldStoreTemperature } from "./rules/cold-store-temperature.ts";
import { consumptionNorm } from "./rules/consumption-norm.ts";
import { cookCertificate } from "./rules/cook-certificate.ts";
import { coreTemperature } from "./rules/core-temperature.ts";
import { costSteady } from "./rules/cost-steady.ts";
import { dailyControl } from "./rules/daily-control.ts";
import { diningCapacity } from "./rules/dining-capacity.ts";
import { director } from "./rules/director.ts";
import { directorHours } from "./rules/director-hours.ts";
import { dishPriceFair } from "./rules/dish-price-fair.ts";
import { dishTaste } from "./rules/dish-taste.ts";
import { dishVariety } from "./rules/dish-variety.ts";
import { dishesRenewed } from "./rules/dishes-renewed.ts";
import { eatWith } from "./rules/eat-with.ts";
import { energyBand } from "./rules/energy-band.ts";
import { equipmentCalibrated } from "./rules/equipment-calibrated.ts";
import { equipmentPresent } from "./rules/equipment-present.ts";
import { flueCleaned } from "./rules/flue-cleaned.ts";
import { foodTraining } from "./rules/food-training.ts";
import { foodVariety } from "./rules/food-variety.ts";
import { fumeCleaned } from "./rules/fume-cleaned.ts";
import { gasChecked } from "./rules/gas-checked.ts";
import { goodsFeedback } from "./rules/goods-feedback.ts";
import { gradeReached } from "./rules/grade-reached.ts";
import { gradedCheckHeld } from "./rules/graded-check-held.ts";
import { guardsChecked } from "./rules/guards-checked.ts";
import { holdingTemperature } from "./rules/holding-temperature.ts";
import { kitchenStockAgrees } from "./rules/kitchen-stock-agrees.ts";
import { kitsReady } from "./rules/kits-ready.ts";
import { mealBalance } from "./rules/meal-balance.ts";
import { mealFeeEarmark } from "./rules/meal-fee-earmark.ts";
import { mealRoundByHead } from "./rules/meal-round-by-head.ts";
import { mealRounds } from "./rules/meal-rounds.ts";
import { menuAhead } from "./rules/menu-ahead.ts";
import { menuWeekly } from "./rules/menu-weekly.ts";
import { monthlyReview } from "./rules/monthly-review.ts";
import { morningCheck } from "./rules/morning-check.ts";
import { noBannedGoods } from "./rules/no-banned-goods.ts";
import { noExpiredStock } from "./rules/no-expired-stock.ts";
import { noFoodPoisoning } from "./rules/no-food-poisoning.ts";
import { noRiskyDishes } from "./rules/no-risky-dishes.ts";
import { noUncertifiedGoods } from "./rules/no-uncertified-goods.ts";
import { penaltyDecided } from "./rules/penalty-decided.ts";
import { plateWaste } from "./rules/plate-waste.ts";
import { portionWeight } from "./rules/portion-weight.ts";
import { proteinBand } from "./rules/protein-band.ts";
import { queueTime } from "./rules/queue-time.ts";
import { receiptRecord } from "./rules/receipt-record.ts";
import { receiptTwoPeople } from "./rules/receipt-two-people.ts";
import { recordsKept } from "./rules/records-kept.ts";
import { fewRejected } from "./rules/reject-rate.ts";
import { sampleKept } from "./rules/sample-kept.ts";
import { sampleRecord } from "./rules/sample-record.ts";
import { sampleTaken } from "./rules/sample-taken.ts";
import { sampleWeight } from "./rules/sample-weight.ts";
import { samplesMatchDishes } from "./rules/samples-match-dishes.ts";
import { stagesInOrder } from "./rules/stages-in-order.ts";
import { stagesSupervised } from "./rules/stages-supervised.ts";
import { stockWithinLevels } from "./rules/stock-within-levels.ts";
import { supplierLicensed } from "./rules/supplier-licensed.ts";
import { supplyFits } from "./rules/supply-fits.ts";
import { surveyEachTerm } from "./rules/survey-each-term.ts";
import { tasteHolds } from "./rules/taste-holds.ts";
import { tasted } from "./rules/tasted.ts";
import { testsPass } from "./rules/tests-pass.ts";
import { unfitOffWork } from "./rules/unfit-off-work.ts";
import { weeklyReview } from "./rules/weekly-review.ts";
import { zonesCleaned } from "./rules/zones-cleaned.ts";
import { schoolMealRules } from "./school-meal-rules.ts";

/** The rules of the pack, grouped by what they are for. */
export const rules = [
  // daily, weekly, monthly control
  dailyControl,
  weeklyReview,
  monthlyReview,
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
  // equipment
  coldStoreTemperature,
  coldStoreRead,
  equipmentCalibrated,
  fumeCleaned,
  flueCleaned,
  gasChecked,
  // menus and diners
  menuWeekly,
  menuAhead,
  foodVariety,
  eatWith,
  diningCapacity,
  plateWaste,
  surveyEachTerm,
  // money
  mealBalance,
  costSteady,
  mealFeeEarmark,
  accountsPosted,
  gradedCheckHeld,
  gradeReached,
  guardsChecked,
  stagesSupervised,
  stagesInOrder,
  mealRounds,
  mealRoundByHead,
  penaltyDecided,
  testsPass,
  recordsKept,
  zonesCleaned,
  tasted,
  dishTaste,
  portionWeight,
  tasteHolds,
  fewRejected,
  kitsReady,
  dishPriceFair,
  dishVariety,
  dishesRenewed,
  energyBand,
  proteinBand,
  approvedSupplier,
  equipmentPresent,
  stockWithinLevels,
  goodsFeedback,
  consumptionNorm,
  supplyFits,
  queueTime,
  // what the unit oversees
  ...oversightRules,
  // between store and plate, and meals of schools
  ...foodCareRules,
  ...schoolMealRules,
] as const;
