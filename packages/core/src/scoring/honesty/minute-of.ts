import { leadingDay } from "../../time/civil.ts";

/** Civil minutes of a moment as the ledger writes it. */
export function minuteOf(text: string): number {
  const day = leadingDay(text);
  const clock = /^.{10}T(\d{2}):(\d{2})/.exec(text);
  if (day === undefined) return Number.NaN;
  return day * 1440 + (clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0);
}
