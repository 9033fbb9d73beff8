import type { Every } from "../../time/every.ts";

/** Whether every slot is one whole civil day. */
export function isOneDay(every: Every): boolean {
  switch (every.unit) {
    case "day":
    case "workday":
    case "operatingDay":
    case "weekday":
    case "random":
      return true;
    case "month":
    case "year":
      return every.on !== undefined;
    case "season":
      return every.every !== "week" && every.every !== "month";
    default:
      return false;
  }
}
