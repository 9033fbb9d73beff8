export { canteen } from "./pack.ts";

// Checklists

export { gradingSheet } from "./checklists/grading-sheet.ts";
export { guardSheet } from "./checklists/guard-sheet.ts";
export { selfInspectionSheet } from "./checklists/self-inspection-sheet.ts";

// Entry kinds

export { seal } from "./entries/accidents.ts";
export { mealDelivery } from "./entries/bought-meals.ts";
export { contract, contractorCheck } from "./entries/contractors.ts";
export { cooking, holding } from "./entries/cooking.ts";
export { dailyControlLog } from "./entries/daily-control.ts";
export { eatWithLog, leftovers, servings } from "./entries/dining.ts";
export { airDisinfectionLog } from "./entries/disinfection.ts";
export { equipmentCare, fridgeTemperature } from "./entries/equipment.ts";
export { cooling, handedOut, reheating, thawing } from "./entries/food-care.ts";
export { foodSample, sampleDiscard } from "./entries/food-sample.ts";
export { DinerGroup, Meal, SitDownMeal } from "./entries/meal.ts";
export { dish, menu, Style } from "./entries/menu.ts";
export { charge, cost } from "./entries/money.ts";
export { energyShare, foodAmount, nutrient, nutrition } from "./entries/nutrition.ts";
export { batchExpired, receipt } from "./entries/receiving.ts";
export { monthlyReviewLog, weeklyReviewLog } from "./entries/reviews.ts";
export { barCheck, Scheme, scheme } from "./entries/schemes.ts";
export { sealKeepers } from "./entries/seals.ts";
export { selfInspection } from "./entries/self-inspection.ts";
export { gradedCheck, guardChecked } from "./entries/sheet-checks.ts";
export { handwash, morningCheckLog, returnToWork } from "./entries/staff-health.ts";
export { stockCount, stockDiscard, stockIssue } from "./entries/stock.ts";
export {
  batchTest,
  deduction,
  mealOrder,
  mealRound,
  Stage,
  stageCheck,
  stockLevel,
} from "./entries/supervision.ts";
export { award, committee, supplier } from "./entries/supply.ts";
export { dishPrice, kitCheck, passCheck, tasting } from "./entries/tasting.ts";
export { riskWarning, specialCheck } from "./entries/warnings.ts";
export { wareDelivery } from "./entries/washing-firm.ts";

// Registers

export { businessLicences, contractors, directorsOnBothSides } from "./registers/outside-firms.ts";
export { notBarred, schemesHeld } from "./registers/own-papers.ts";
export { cooks, cooksUnfit, foodSafetyTrained } from "./registers/people.ts";
export { coldUnits, equipmentThere, fumePurifiers, seated } from "./registers/places.ts";
export { datedBatches, expiredStock, kitchenStock, levelledItems, levelledStock } from "./registers/stock.ts";
export { approvedSuppliers } from "./registers/suppliers.ts";

// Metrics

export {
  meanDiners,
  plateWastePerServing,
  plateWasteTotal,
  pupilSittings,
  served,
  servedPupils,
  servedSeated,
  sittingsSeated,
} from "./metrics/diners.ts";
export {
  costPerServing,
  foodShare,
  foodSpent,
  gasPerServing,
  mealBalanceRate,
  mealReceived,
  mealSpent,
  mealSurplus,
} from "./metrics/money.ts";
export { foodGroups } from "./metrics/nutrition.ts";
export {
  dishesOffered,
  foodInPrice,
  gradingScore,
  gradingVetoes,
  mealsEaten,
  mealsOrdered,
  meanQueue,
  meanTaste,
  newDishes,
  portionsRejected,
  portionsServed,
  rejectRate,
  sittingsServed,
} from "./metrics/quality.ts";
export {
  dishesCooked,
  foodPoisonings,
  foodsOffered,
  kitchenCounted,
  samplesTaken,
  trainingHours,
} from "./metrics/safety.ts";

// Scorecards

export { canteenMonth } from "./scorecards/canteen-month.ts";

// Rules, by their ids; rules.ts has them by subject

export { accidentReported } from "./rules/accident-reported.ts";
export { accountsPosted } from "./rules/accounts-posted.ts";
export { airDisinfection } from "./rules/air-disinfection.ts";
export { approvedSupplier } from "./rules/approved-supplier.ts";
export { awardProcedure } from "./rules/award-procedure.ts";
export { bothDirectors } from "./rules/both-directors.ts";
export { boughtMealChecked } from "./rules/bought-meal-checked.ts";
export { boughtMealFresh } from "./rules/bought-meal-fresh.ts";
export { boughtMealLicensed } from "./rules/bought-meal-licensed.ts";
export { buyerNotChecker } from "./rules/buyer-not-checker.ts";
export { cashierBooksNoCost } from "./rules/cashier-books-no-cost.ts";
export { cashierBooksNoIncome } from "./rules/cashier-books-no-income.ts";
export { certificatesPosted } from "./rules/certificates-posted.ts";
export { chlorineRinsed } from "./rules/chlorine-rinsed.ts";
export { coldStoreRead } from "./rules/cold-store-read.ts";
export { coldStoreTemperature } from "./rules/cold-store-temperature.ts";
export { consumptionNorm } from "./rules/consumption-norm.ts";
export { contractCompeted } from "./rules/contract-competed.ts";
export { contractorLicensed } from "./rules/contractor-licensed.ts";
export { contractorSupervised } from "./rules/contractor-supervised.ts";
export { cookCertificate } from "./rules/cook-certificate.ts";
export { cooledInTime } from "./rules/cooled-in-time.ts";
export { coreTemperature } from "./rules/core-temperature.ts";
export { costSteady } from "./rules/cost-steady.ts";
export { dailyControl } from "./rules/daily-control.ts";
export { dangerReported } from "./rules/danger-reported.ts";
export { dinersCounted } from "./rules/diners-counted.ts";
export { diningCapacity } from "./rules/dining-capacity.ts";
export { director } from "./rules/director.ts";
export { directorHours } from "./rules/director-hours.ts";
export { discardHandled } from "./rules/discard-handled.ts";
export { dishPriceFair } from "./rules/dish-price-fair.ts";
export { dishTaste } from "./rules/dish-taste.ts";
export { dishVariety } from "./rules/dish-variety.ts";
export { dishesRenewed } from "./rules/dishes-renewed.ts";
export { eatWith } from "./rules/eat-with.ts";
export { eatWithByHead } from "./rules/eat-with-by-head.ts";
export { eatenInTime } from "./rules/eaten-in-time.ts";
export { energyBand } from "./rules/energy-band.ts";
export { energyShares } from "./rules/energy-shares.ts";
export { equipmentCalibrated } from "./rules/equipment-calibrated.ts";
export { equipmentPresent } from "./rules/equipment-present.ts";
export { flueCleaned } from "./rules/flue-cleaned.ts";
export { foodAmounts } from "./rules/food-amounts.ts";
export { foodGroupsOffered } from "./rules/food-groups.ts";
export { foodRulesReviewed } from "./rules/food-rules-reviewed.ts";
export { foodShareFloor } from "./rules/food-share-floor.ts";
export { foodTraining } from "./rules/food-training.ts";
export { foodVariety } from "./rules/food-variety.ts";
export { foodsDaily } from "./rules/foods-daily.ts";
export { fumeCleaned } from "./rules/fume-cleaned.ts";
export { gasChecked } from "./rules/gas-checked.ts";
export { goodsFeedback } from "./rules/goods-feedback.ts";
export { gradeReached } from "./rules/grade-reached.ts";
export { gradedCheckHeld } from "./rules/graded-check-held.ts";
export { guardsChecked } from "./rules/guards-checked.ts";
export { holdingTemperature } from "./rules/holding-temperature.ts";
export { kitchenStockAgrees } from "./rules/kitchen-stock-agrees.ts";
export { kitsReady } from "./rules/kits-ready.ts";
export { licenceRenewed } from "./rules/licence-renewed.ts";
export { liverWeekly } from "./rules/liver-weekly.ts";
export { managerNotBarred } from "./rules/manager-not-barred.ts";
export { mealBalance } from "./rules/meal-balance.ts";
export { mealFeeEarmark } from "./rules/meal-fee-earmark.ts";
export { mealRoundByHead } from "./rules/meal-round-by-head.ts";
export { mealRounds } from "./rules/meal-rounds.ts";
export { menuAhead } from "./rules/menu-ahead.ts";
export { menuPublished } from "./rules/menu-published.ts";
export { menuWeekly } from "./rules/menu-weekly.ts";
export { milkAndVegetables } from "./rules/milk-and-vegetables.ts";
export { monthlyReview } from "./rules/monthly-review.ts";
export { morningCheck } from "./rules/morning-check.ts";
export { noBannedGoods } from "./rules/no-banned-goods.ts";
export { noBannedStock } from "./rules/no-banned-stock.ts";
export { noCampusShop } from "./rules/no-campus-shop.ts";
export { noExpiredStock } from "./rules/no-expired-stock.ts";
export { noFoodPoisoning } from "./rules/no-food-poisoning.ts";
export { noRiskyDishes } from "./rules/no-risky-dishes.ts";
export { noRiskyFoods } from "./rules/no-risky-foods.ts";
export { noUncertifiedGoods } from "./rules/no-uncertified-goods.ts";
export { nutrientsEnough } from "./rules/nutrients-enough.ts";
export { nutritionAssessed } from "./rules/nutrition-assessed.ts";
export { ownRun } from "./rules/own-run.ts";
export { parentsEatWith } from "./rules/parents-eat-with.ts";
export { penaltyDecided } from "./rules/penalty-decided.ts";
export { plateWaste } from "./rules/plate-waste.ts";
export { portionWeight } from "./rules/portion-weight.ts";
export { pricePosted } from "./rules/price-posted.ts";
export { proofsKept } from "./rules/proofs-kept.ts";
export { proteinBand } from "./rules/protein-band.ts";
export { queueTime } from "./rules/queue-time.ts";
export { receiptRecord } from "./rules/receipt-record.ts";
export { receiptTwoPeople } from "./rules/receipt-two-people.ts";
export { recordsKept } from "./rules/records-kept.ts";
export { reheatedHot } from "./rules/reheated-hot.ts";
export { reheatedOnce } from "./rules/reheated-once.ts";
export { fewRejected } from "./rules/reject-rate.ts";
export { sampleKept } from "./rules/sample-kept.ts";
export { sampleRecord } from "./rules/sample-record.ts";
export { sampleTaken } from "./rules/sample-taken.ts";
export { sampleWeight } from "./rules/sample-weight.ts";
export { samplesMatchDishes } from "./rules/samples-match-dishes.ts";
export { schemesInForce } from "./rules/schemes-in-force.ts";
export { sealsSplit } from "./rules/seals-split.ts";
export { servingRoomCool } from "./rules/serving-room-cool.ts";
export { sourcesPosted } from "./rules/sources-posted.ts";
export { stagesInOrder } from "./rules/stages-in-order.ts";
export { stagesSupervised } from "./rules/stages-supervised.ts";
export { stockWithinLevels } from "./rules/stock-within-levels.ts";
export { supplierLicensed } from "./rules/supplier-licensed.ts";
export { supplyFits } from "./rules/supply-fits.ts";
export { surveyEachTerm } from "./rules/survey-each-term.ts";
export { suspectSealed } from "./rules/suspect-sealed.ts";
export { tasteHolds } from "./rules/taste-holds.ts";
export { tasted } from "./rules/tasted.ts";
export { testsPass } from "./rules/tests-pass.ts";
export { thawedSafely } from "./rules/thawed-safely.ts";
export { unfitOffWork } from "./rules/unfit-off-work.ts";
export { warningChecked } from "./rules/warning-checked.ts";
export { washingFirmLicensed } from "./rules/washing-firm-licensed.ts";
export { washingProof } from "./rules/washing-proof.ts";
export { weeklyReview } from "./rules/weekly-review.ts";
export { zonesCleaned } from "./rules/zones-cleaned.ts";
