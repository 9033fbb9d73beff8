import type { Every } from "../time/every.ts";
import { atSomeSite } from "./by-site.ts";
import type { Requirement } from "./requirement.ts";

/** Whether what a requirement asks depends on which days are worked, open or festive, and so on a calendar that may not be announced yet. */
export function restsOnCalendar(requirement: Requirement): boolean {
  if (requirement.shape === "cadence") {
    const { every, onNonWorkday = "keep" } = requirement;
    return onNonWorkday !== "keep" || atSomeSite(every).some(isOfCalendar);
  }
  if (requirement.shape === "level") {
    const { when } = requirement;
    return typeof when === "object" && "slots" in when && isOfCalendar(when.slots);
  }
  if (requirement.shape !== "deadline") return false;
  const { anchor, after, before, earliest } = requirement;
  return "festival" in anchor || [after, before, earliest].some((lag) => lag !== undefined && "workdays" in lag);
}

function isOfCalendar(every: Every): boolean {
  switch (every.unit) {
    case "workday":
    case "operatingDay":
    case "meal":
    case "festival":
      return true;
    case "clock":
      return (every.days ?? "day") !== "day";
    case "season":
      return every.every === "workday" || every.every === "operatingDay";
    case "random":
      return (every.among ?? "day") !== "day";
    case "gap":
      return every.in === "workdays";
    case "month":
      return (every.on ?? []).some((day) => day === "first-workday" || day === "last-workday");
    default:
      return false;
  }
}
