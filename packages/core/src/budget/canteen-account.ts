import { among } from "../model/expected-of.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { nearestWhole } from "./allocate.ts";
import type { Amount } from "./money.ts";

/** The income and costs of a canteen over a period, in smallest parts of one currency, and how many were served. */
export interface CanteenMonth {
  readonly unit: string;
  readonly income: number;
  /** Costs by name; those that do not change with the number of servings are named in `fixed`. */
  readonly costs: Readonly<Record<string, number>>;
  readonly fixed?: readonly string[];
  readonly servings: number;
}

/** What a canteen's figures come to 食堂核算. */
export interface CanteenAccount {
  readonly cost: Amount;
  /** Income less cost. */
  readonly surplus: Amount;
  /** Rounded to the smallest part; absent where nobody was served. */
  readonly costPerServing?: Amount;
  readonly incomePerServing?: Amount;
  /**
   * How many servings would just cover the costs at this income and these changing costs a serving 保本份数; absent where each further
   * serving loses money.
   */
  readonly breakEven?: number;
}

/**
 * Works out the cost of a serving and how many servings would cover the costs. Throws a HouqinError for a negative number of servings, and
 * for a fixed cost that is not among the costs.
 *
 * @example
 * const month = { unit: "CNY", income: 1200000, costs: { food: 800000, gas: 50000, wages: 300000 }, fixed: ["wages"], servings: 1000 };
 * const { costPerServing, breakEven, surplus } = canteenAccount(month);
 * [costPerServing?.minor, breakEven, surplus.minor]; //=> [1150, 858, 50000]
 */
export function canteenAccount({ unit, income, costs, fixed = [], servings }: CanteenMonth): CanteenAccount {
  const stray = fixed.filter((name) => !Object.hasOwn(costs, name));
  const problems = [
    ...stray.map((name) => ({ path: "fixed", found: name, expected: among(Object.keys(costs)) })),
    ...(Number.isInteger(servings) && servings >= 0
      ? []
      : [{ path: "servings", found: servings, expected: phrase("wholeNumber") }]),
  ];
  if (problems.length > 0) {
    throw new HouqinError(
      "bad-account",
      problems.map((problem) => ({ code: "bad-account", ...problem })),
    );
  }
  const whole = (names: readonly string[]) => names.reduce((sum, name) => sum + (costs[name] ?? 0), 0);
  const cost = whole(Object.keys(costs));
  const amount = (minor: number): Amount => ({ unit, minor });
  const each = (minor: number) => amount(Number(nearestWhole(BigInt(minor), BigInt(servings))));
  const standing = whole(fixed);
  const margin = income - (cost - standing);
  // Whole servings, the last of which covers the rest.
  const enough =
    margin > 0 ? Number((BigInt(standing) * BigInt(servings) + BigInt(margin) - 1n) / BigInt(margin)) : undefined;
  return frozen({
    cost: amount(cost),
    surplus: amount(income - cost),
    ...(servings === 0 ? {} : { costPerServing: each(cost), incomePerServing: each(income) }),
    ...(servings === 0 || enough === undefined ? {} : { breakEven: enough }),
  });
}
