/** Days of the shortest and of the longest stretch of 0 … 11 months, wherever it begins. */
const LEAST = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const;
const MOST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const;

/** The fewest days that so many months last. */
export function fewestDays(months: number): number {
  return Math.floor(months / 12) * 365 + (LEAST[months % 12] ?? 0);
}

/** The most days that so many months last. */
export function mostDays(months: number): number {
  return Math.floor(months / 12) * 366 + (MOST[months % 12] ?? 0);
}
