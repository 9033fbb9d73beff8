import { moment } from "./dates.ts";
import type { Line } from "./entry.ts";

/** The tank on the roof of the dormitory is cleaned each half year, on a Saturday. */
export const TANK_CLEANINGS: readonly Line[] = ["2025-10-18", "2026-03-14"].map((date) => ({
  id: `tank-${date}`,
  kind: "general/cleaning",
  at: moment(date, "09:00"),
  covers: date,
  actors: { by: "p-cleaner-01" },
  data: { task: "tank", asset: "tank-1", agent: "二氧化氯", minutes: 180 },
}));
