import { definePack } from "@houqin/core";
import { gradingSheet } from "./checklists/grading-sheet.ts";
import { guardSheet } from "./checklists/guard-sheet.ts";
import { selfInspectionSheet } from "./checklists/self-inspection-sheet.ts";
import { cooking, holding } from "./entries/cooking.ts";
import { dailyControlLog } from "./entries/daily-control.ts";
import { eatWithLog, leftovers, servings } from "./entries/dining.ts";
import { airDisinfectionLog } from "./entries/disinfection.ts";
import { equipmentCare, fridgeTemperature } from "./entries/equipment.ts";
import { cooling, handedOut, reheating, thawing } from "./entries/food-care.ts";
import { foodSample, sampleDiscard } from "./entries/food-sample.ts";
import { dish, menu } from "./entries/menu.ts";
import { charge, cost } from "./entries/money.ts";
import { energyShare, foodAmount, nutrient, nutrition } from "./entries/nutrition.ts";
import { batchExpired, receipt } from "./entries/receiving.ts";
import { monthlyReviewLog, weeklyReviewLog } from "./entries/reviews.ts";
import { sealKeepers } from "./entries/seals.ts";
import { selfInspection } from "./entries/self-inspection.ts";
import { gradedCheck, guardChecked } from "./entries/sheet-checks.ts";
import { handwash, morningCheckLog, returnToWork } from "./entries/staff-health.ts";
import { stockCount, stockDiscard, stockIssue } from "./entries/stock.ts";
import { batchTest, deduction, mealOrder, mealRound, stageCheck, stockLevel } from "./entries/supervision.ts";
import { award, committee, supplier } from "./entries/supply.ts";
import { dishPrice, kitCheck, passCheck, tasting } from "./entries/tasting.ts";
import { riskWarning, specialCheck } from "./entries/warnings.ts";
import {
  meanDiners,
  plateWastePerServing,
  plateWasteTotal,
  pupilSittings,
  served,
  servedPupils,
  servedSeated,
  sittingsSeated,
} from "./metrics/diners.ts";
import {
  costPerServing,
  foodShare,
  foodSpent,
  gasPerServing,
  mealBalanceRate,
  mealReceived,
  mealSpent,
  mealSurplus,
} from "./metrics/money.ts";
import { foodGroups } from "./metrics/nutrition.ts";
import {
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
import {
  dishesCooked,
  foodPoisonings,
  foodsOffered,
  kitchenCounted,
  samplesTaken,
  trainingHours,
} from "./metrics/safety.ts";
import { optionTitles } from "./option-titles.ts";
import { oversight } from "./oversight.ts";
import { legal, recommended, strict } from "./presets.ts";
import { cooks, cooksUnfit, foodSafetyTrained } from "./registers/people.ts";
import { coldUnits, equipmentThere, fumePurifiers, seated } from "./registers/places.ts";
import { datedBatches, expiredStock, kitchenStock, levelledItems, levelledStock } from "./registers/stock.ts";
import { approvedSuppliers } from "./registers/suppliers.ts";
import { rules } from "./rules.ts";
import { canteenMonth } from "./scorecards/canteen-month.ts";

/**
 * What every canteen answers for 食堂规则包: people, goods, cooking, samples, tableware, equipment, menus, waste and meal money,
 * and how well it does: sheets, tastings, rounds. Needs the
 * pack `general`, whose shifts, certificates, incidents and postings it reads.
 *
 * @example
 * canteen.rules.length; //=> 123
 * canteen.requires; //=> ["general"]
 */
export const canteen = definePack({
  name: "canteen",
  title: { zh: "食堂", en: "Canteen" },
  requires: ["general"],
  entries: {
    selfInspection,
    cooking,
    holding,
    dailyControlLog,
    eatWithLog,
    servings,
    leftovers,
    airDisinfectionLog,
    fridgeTemperature,
    equipmentCare,
    foodSample,
    sampleDiscard,
    dish,
    menu,
    charge,
    cost,
    batchExpired,
    receipt,
    weeklyReviewLog,
    monthlyReviewLog,
    morningCheckLog,
    returnToWork,
    handwash,
    stockIssue,
    stockDiscard,
    stockCount,
    supplier,
    award,
    committee,
    gradedCheck,
    guardChecked,
    batchTest,
    deduction,
    mealOrder,
    mealRound,
    nutrition,
    nutrient,
    energyShare,
    foodAmount,
    stageCheck,
    stockLevel,
    dishPrice,
    kitCheck,
    passCheck,
    tasting,
    ...oversight.entries,
    reheating,
    cooling,
    thawing,
    handedOut,
    riskWarning,
    specialCheck,
    sealKeepers,
  },
  registers: [
    cooks,
    cooksUnfit,
    foodSafetyTrained,
    coldUnits,
    fumePurifiers,
    seated,
    kitchenStock,
    datedBatches,
    expiredStock,
    approvedSuppliers,
    equipmentThere,
    levelledItems,
    levelledStock,
    ...oversight.registers,
  ],
  metrics: [
    served,
    servedPupils,
    pupilSittings,
    servedSeated,
    sittingsSeated,
    meanDiners,
    plateWasteTotal,
    plateWastePerServing,
    mealSpent,
    mealReceived,
    foodSpent,
    costPerServing,
    gasPerServing,
    foodShare,
    mealSurplus,
    mealBalanceRate,
    foodPoisonings,
    foodsOffered,
    trainingHours,
    kitchenCounted,
    samplesTaken,
    dishesCooked,
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
    foodGroups,
  ],
  rules,
  checklists: [selfInspectionSheet, gradingSheet, guardSheet],
  scorecards: [canteenMonth],
  presets: { recommended, strict, legal },
  optionTitles,
  terms: {
    diner: { zh: "就餐人员", en: "diner" },
    sample: { zh: "留样", en: "food sample" },
    keeper: { zh: "保管员", en: "store keeper" },
    foodSafetyOfficer: { zh: "食品安全员", en: "food safety officer" },
    foodSafetyDirector: { zh: "食品安全总监", en: "food safety director" },
  },
});
