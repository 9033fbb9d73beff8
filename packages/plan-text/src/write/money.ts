import { amountOf, formatAmount, type Locale } from "@houqin/core";

/**
 * Says an amount of a budget, or a sum of such; one that its unit cannot hold is said as it is.
 *
 * @example
 * money(0.1 + 0.2, "CNY", "zh"); //=> "0.30 元"
 */
export function money(amount: number, unit: string, locale: Locale): string {
  // Amounts have six decimals at most: what goes beyond is noise of adding.
  const exact = Math.round(amount * 1e6) / 1e6;
  try {
    return formatAmount(amountOf(exact, unit), locale);
  } catch {
    return `${exact} ${unit}`;
  }
}
