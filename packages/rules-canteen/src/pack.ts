import { definePack } from "@houqin/core";
import { selfInspectionSheet } from "./checklists/self-inspection-sheet.ts";
import { cooking, holding } from "./entries/cooking.ts";
import { dailyControlLog } from "./entries/daily-control.ts";
import { eatWithLog, leftovers, servings, wasteTransfer } from "./entries/dining.ts";
import { airDisinfectionLog, tablewareStep } from "./entries/disinfection.ts";
import { equipmentCare, fridgeTemperature } from "./entries/equipment.ts";
import { foodSample, sampleDiscard } from "./entries/food-sample.ts";
import { dish, menu } from "./entries/menu.ts";
import { charge, cost } from "./entries/money.ts";
import { batchExpired, receipt } from "./entries/receiving.ts";
import { monthlyReviewLog, weeklyReviewLog } from "./entries/reviews.ts";
import { selfInspection } from "./entries/self-inspection.ts";
import { handwash, morningCheckLog, returnToWork } from "./entries/staff-health.ts";
import { stockCount, stockDiscard, stockIssue } from "./entries/stock.ts";
import { award, committee, supplier } from "./entries/supply.ts";
import {
  meanDiners,
  plateWastePerServing,
  plateWasteTotal,
  pupilSittings,
  served,
  servedPupils,
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
import {
  dishesCooked,
  foodPoisonings,
  foodsOffered,
  kitchenCounted,
  samplesTaken,
  trainingHours,
} from "./metrics/safety.ts";
import { legal, recommended, strict } from "./presets.ts";
import { cooks, cooksUnfit, foodSafetyTrained, healthCertificates } from "./registers/people.ts";
import { coldUnits, fumePurifiers, seated } from "./registers/places.ts";
import { datedBatches, expiredStock, kitchenStock } from "./registers/stock.ts";
import { approvedSuppliers, foodLicences, wasteLicences } from "./registers/suppliers.ts";
import { rules } from "./rules.ts";

/**
 * What every canteen answers for 食堂规则包: people, goods, cooking, samples, tableware, equipment, menus, waste and meal money. Needs the
 * pack `general`, whose shifts, certificates, incidents and postings it reads.
 *
 * @example
 * canteen.rules.length; //=> 51
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
    wasteTransfer,
    tablewareStep,
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
  },
  registers: [
    cooks,
    healthCertificates,
    cooksUnfit,
    foodSafetyTrained,
    coldUnits,
    fumePurifiers,
    seated,
    kitchenStock,
    datedBatches,
    expiredStock,
    foodLicences,
    wasteLicences,
    approvedSuppliers,
  ],
  metrics: [
    served,
    servedPupils,
    pupilSittings,
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
  ],
  rules,
  checklists: [selfInspectionSheet],
  presets: { recommended, strict, legal },
});
