import type { Forecast, ForecastMethod } from "../model/budget-state.ts";
import { nearestWhole } from "./allocate.ts";

/** What forecasts are made from: amounts in smallest parts, days of the period. */
export interface ForecastInputs {
  readonly appropriated: bigint;
  readonly committed: bigint;
  /** Spent through the day of reading. */
  readonly spent: bigint;
  /** Of it, what was spent without a commitment. */
  readonly direct: bigint;
  readonly daysPassed: number;
  readonly days: number;
  /** Spent in the whole of the same period a year ago, and through the same day of it; absent where nothing was. */
  readonly lastYear?: { readonly whole: bigint; readonly toDate: bigint } | undefined;
}

/**
 * Forecasts what will have been spent at the period's end, by every method for which there is enough to go on: `straightLine` takes what
 * was spent by days; `seasonal` takes last year's share by the same day; `committedPlusRunRate` takes spent and committed, and lets direct
 * spending go on as before. Before the first day there is none.
 *
 * @example
 * const inputs = { appropriated: 1000n, committed: 200n, spent: 300n, direct: 60n, daysPassed: 30, days: 120, lastYear: { whole: 800n, toDate: 200n } };
 * forecastsOf(inputs).map(({ method, spent }) => `${method} ${spent}`);
 * //=> ["straightLine 1200", "seasonal 1200", "committedPlusRunRate 680"]
 */
export function forecastsOf(from: ForecastInputs): readonly Forecast[] {
  const { appropriated, committed, spent, direct, days, lastYear } = from;
  const passed = Math.min(from.daysPassed, days);
  if (passed <= 0) return [];
  const told = (
    method: ForecastMethod,
    amount: bigint,
    inputs: Readonly<Record<string, bigint | number>>,
  ): Forecast => ({
    method,
    spent: Number(amount),
    left: Number(appropriated - amount),
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, Number(value)])),
  });
  const span = { daysPassed: passed, days };
  const straight = nearestWhole(spent * BigInt(days), BigInt(passed));
  const rest = nearestWhole(direct * BigInt(days - passed), BigInt(passed));
  const forecasts = [told("straightLine", straight, { spent, ...span })];
  if (lastYear && lastYear.toDate > 0n) {
    const seasonal = nearestWhole(spent * lastYear.whole, lastYear.toDate);
    forecasts.push(told("seasonal", seasonal, { spent, lastYear: lastYear.whole, lastYearToDate: lastYear.toDate }));
  }
  forecasts.push(told("committedPlusRunRate", spent + committed + rest, { spent, committed, direct, ...span }));
  return forecasts;
}
