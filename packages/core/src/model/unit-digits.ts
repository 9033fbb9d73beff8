import * as z from "zod";
import { misfit } from "./misfit.ts";
import { phrase } from "./phrase.ts";

/** Decimals of the currencies that houqin knows, by ISO 4217 code. */
const CURRENCIES: Readonly<Record<string, number>> = {
  CNY: 2,
  HKD: 2,
  MOP: 2,
  TWD: 2,
  USD: 2,
  EUR: 2,
  GBP: 2,
  SGD: 2,
  AUD: 2,
  CAD: 2,
  CHF: 2,
  THB: 2,
  JPY: 0,
  KRW: 0,
};

/** Decimals of a unit that is no currency: as many as an entry's numbers have. */
const OTHER = 6;

/** The largest magnitude an entry may carry. */
const LARGEST = 9e9;

/**
 * Says whether a unit is a currency.
 *
 * @example
 * isCurrency("CNY"); //=> true
 * isCurrency("kWh"); //=> false
 */
export function isCurrency(unit: string): boolean {
  return Object.hasOwn(CURRENCIES, unit);
}

/**
 * How many decimals an amount of a unit has: those of the currency's smallest coin (2 for CNY), 6 for every other unit. Amounts are
 * kept as whole numbers of this smallest part.
 *
 * @example
 * digitsOf("CNY"); //=> 2
 * digitsOf("kWh"); //=> 6
 */
export function digitsOf(unit: string): number {
  return CURRENCIES[unit] ?? OTHER;
}

/**
 * The whole number of smallest parts that a decimal stands for, or undefined where it has more decimals than its unit.
 *
 * @example
 * toMinor(12.5, "CNY"); //=> 1250n
 * toMinor(0.005, "CNY"); //=> undefined
 */
export function toMinor(value: number, unit: string): bigint | undefined {
  const scaled = value * 10 ** digitsOf(unit);
  const whole = Math.round(scaled);
  // A decimal that a double cannot hold exactly is off by less than its last digit.
  return Number.isSafeInteger(whole) && whole / 10 ** digitsOf(unit) === value ? BigInt(whole) : undefined;
}

/**
 * What is left of one amount after another, exactly.
 *
 * @example
 * 0.3 - 0.1 === 0.2; //=> false
 * lessOf(0.3, 0.1, "CNY"); //=> 0.2
 */
export function lessOf(amount: number, other: number, unit: string): number {
  const [a, b] = [toMinor(amount, unit), toMinor(other, unit)];
  return a === undefined || b === undefined ? amount - other : Number(a - b) / 10 ** digitsOf(unit);
}

/** Refuses amounts that are no whole number of smallest parts of the entry's `unit`. */
export function wholeParts(...paths: readonly string[]) {
  return (data: { readonly unit: string }, context: z.RefinementCtx): void => {
    for (const [path, value] of Object.entries(data)) {
      if (!paths.includes(path) || typeof value !== "number" || Math.abs(value) > LARGEST) continue;
      if (toMinor(value, data.unit) !== undefined) continue;
      const [unit, count] = [data.unit, digitsOf(data.unit)];
      const expected = count === 0 ? phrase("wholeAmountIn", { unit }) : phrase("amountIn", { unit, count });
      context.addIssue({ ...misfit([path], expected), input: value });
    }
  };
}

/** The unit of an amount: an ISO 4217 currency, or `kWh`, `m3`, `kg`, `pieces` … */
export const Unit = z.string().min(1).max(20);
export type Unit = z.infer<typeof Unit>;
