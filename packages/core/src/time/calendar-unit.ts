import { civilDate, dayNumber, formatDay, formatYear, parseDay, twoDigits } from "./civil.ts";
import { digitsAt } from "./digits.ts";

/**
 * Calendar units that any day belongs to; each cuts time into periods numbered from the one that contains 1970-01-01 (number 0).
 *
 * @example
 * unitIndex("month", dayNumber(1970, 2, 1)); //=> 1
 */
export type CalendarUnit = "day" | "week" | "month" | "quarter" | "half" | "year";

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * Number of the period that contains a day. Weeks are ISO weeks, Monday to Sunday.
 *
 * @example
 * unitIndex("quarter", dayNumber(1971, 1, 1)); //=> 4
 */
export function unitIndex(unit: CalendarUnit, day: number): number {
  if (unit === "day") return day;
  if (unit === "week") return Math.floor((day + 3) / 7);
  const { year, month } = civilDate(day);
  return Math.floor(((year - 1970) * 12 + month - 1) / MONTHS[unit]);
}

/**
 * First day of a numbered period; the day before the next one's is its last.
 *
 * @example
 * formatDay(unitStart("week", 0)); //=> "1969-12-29"
 */
export function unitStart(unit: CalendarUnit, index: number): number {
  if (unit === "day") return index;
  if (unit === "week") return index * 7 - 3;
  const months = index * MONTHS[unit];
  const years = Math.floor(months / 12);
  return dayNumber(1970 + years, months - years * 12 + 1, 1);
}

/**
 * Writes the id of a numbered period: `2026-09-01`, `2026-W36`, `2026-09`, `2026-Q3`, `2026-H2`, `2026`.
 *
 * @example
 * unitId("week", unitIndex("week", dayNumber(2025, 12, 29))); //=> "2026-W01"
 */
export function unitId(unit: CalendarUnit, index: number): string {
  if (unit === "day") return formatDay(index);
  if (unit === "week") {
    // The ISO year of a week is the year of its Thursday.
    const thursday = unitStart("week", index) + 3;
    const { year } = civilDate(thursday);
    return `${formatYear(year)}-W${twoDigits(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
  }
  const perYear = 12 / MONTHS[unit];
  const years = Math.floor(index / perYear);
  const year = formatYear(1970 + years);
  const place = index - years * perYear + 1;
  if (unit === "month") return `${year}-${twoDigits(place)}`;
  if (unit === "quarter") return `${year}-Q${place}`;
  return unit === "half" ? `${year}-H${place}` : year;
}

/**
 * Reads the id of a calendar period. A period that does not exist, such as `2025-W53` or `2025-13`, gives undefined.
 *
 * @example
 * parseUnitId("2025-Q3"); //=> { unit: "quarter", index: 222 }
 * parseUnitId("2025-W53"); //=> undefined
 */
export function parseUnitId(id: string): { readonly unit: CalendarUnit; readonly index: number } | undefined {
  if (id.length === 10) {
    const day = parseDay(id);
    return day === undefined ? undefined : { unit: "day", index: day };
  }
  const match = /^\d{4}(?:-(?:(W)\d\d|Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/.exec(id);
  if (!match) return undefined;
  const years = digitsAt(id, 0, 4) - 1970;
  if (id.length === 4) return { unit: "year", index: years };
  if (match[1]) return parseWeekId(id, years);
  if (id[5] === "Q") return { unit: "quarter", index: years * 4 + digitsAt(id, 6, 7) - 1 };
  if (id[5] === "H") return { unit: "half", index: years * 2 + digitsAt(id, 6, 7) - 1 };
  return { unit: "month", index: years * 12 + digitsAt(id, 5, 7) - 1 };
}

function parseWeekId(id: string, years: number): { readonly unit: "week"; readonly index: number } | undefined {
  // January 4 is always in week 1.
  const index = unitIndex("week", dayNumber(1970 + years, 1, 4)) + digitsAt(id, 6, 8) - 1;
  return unitId("week", index) === id ? { unit: "week", index } : undefined;
}
