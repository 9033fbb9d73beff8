import { cashierBooksNoCost } from "./rules/cashier-books-no-cost.ts";
import { cashierBooksNoIncome } from "./rules/cashier-books-no-income.ts";
import { certificatesPosted } from "./rules/certificates-posted.ts";
import { contractCompeted } from "./rules/contract-competed.ts";
import { eatWithByHead } from "./rules/eat-with-by-head.ts";
import { energyShares } from "./rules/energy-shares.ts";
import { foodAmounts } from "./rules/food-amounts.ts";
import { foodGroupsOffered } from "./rules/food-groups.ts";
import { foodsDaily } from "./rules/foods-daily.ts";
import { liverWeekly } from "./rules/liver-weekly.ts";
import { menuPublished } from "./rules/menu-published.ts";
import { milkAndVegetables } from "./rules/milk-and-vegetables.ts";
import { noCampusShop } from "./rules/no-campus-shop.ts";
import { noRiskyFoods } from "./rules/no-risky-foods.ts";
import { nutrientsEnough } from "./rules/nutrients-enough.ts";
import { nutritionAssessed } from "./rules/nutrition-assessed.ts";
import { parentsEatWith } from "./rules/parents-eat-with.ts";
import { pricePosted } from "./rules/price-posted.ts";
import { sealsSplit } from "./rules/seals-split.ts";
import { sourcesPosted } from "./rules/sources-posted.ts";

/** What is asked of meals in schools and kindergartens: who eats along, what is public, whose hands the money goes through, what pupils get. */
export const schoolMealRules = [
  // who eats along, what is public
  eatWithByHead,
  parentsEatWith,
  sourcesPosted,
  certificatesPosted,
  menuPublished,
  pricePosted,
  // what there may not be
  noCampusShop,
  noRiskyFoods,
  // contracts and money
  contractCompeted,
  cashierBooksNoIncome,
  cashierBooksNoCost,
  sealsSplit,
  // nutrition
  nutritionAssessed,
  nutrientsEnough,
  energyShares,
  foodAmounts,
  foodGroupsOffered,
  milkAndVegetables,
  liverWeekly,
  foodsDaily,
] as const;
