import type { Preset } from "@houqin/core";

/** Off: what asks for records of its own, rosters, overtime and leave. A site turns on what it keeps. */
export const labourRecommended = {
  "general/daily-hours": "off",
  "general/weekly-rest": "off",
  "general/days-in-a-row": "off",
  "general/overtime-day": "off",
  "general/overtime-month": "off",
  "general/overtime-paid": "off",
  "general/annual-leave-granted": "off",
  "general/annual-leave-taken": "off",
  "general/annual-leave-paid": "off",
} as const satisfies Preset;
