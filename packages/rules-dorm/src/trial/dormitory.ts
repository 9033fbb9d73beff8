import type { Pack, Site } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { row } from "@houqin/testing";
import { dorm } from "../pack.ts";

const since = "2025-08-01";

/** A boarding school that is open on working days. */
const school = {
  name: "试点寄宿学校",
  kind: "school",
  schedule: { operates: "workdays", terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] },
} satisfies Partial<Site>;

/** How rules are tried here: at that school, on one Monday, looked at long after. */
export const monday = {
  packs: [general, dorm] satisfies readonly Pack[],
  site: school,
  period: { from: "2025-11-10", to: "2025-11-10" },
  asOf: "2026-06-30",
};

/** The week of that Monday. */
export const week = { ...monday, period: { from: "2025-11-10", to: "2025-11-16" } };
/** The month of that Monday. */
export const november = { ...monday, period: { from: "2025-11-01", to: "2025-11-30" } };

// Who and what is there, each as an entry, so that a trial can take it away.
export const building = row("site/area", since, { name: "一号宿舍楼", kind: "dorm" }, { subject: "dorm-1" });
export const officeBuilding = row("site/area", since, { name: "办公楼", kind: "building" }, { subject: "office-1" });
export const twoBeds = row(
  "dorm/room",
  since,
  { name: "301", building: "dorm-1", beds: 2, houses: "women" },
  { subject: "r-301" },
);

/** Somebody moves into a bed of room 301. */
export const movedIn = (resident: string, bed: string, at = "2025-11-10T10:00") =>
  row("dorm/move-in", at, { resident, room: "r-301", bed });
/** Somebody moves out of a bed of room 301. */
export const movedOut = (resident: string, bed: string, at: string, keyBack = true) =>
  row("dorm/move-out", at, { resident, room: "r-301", bed, keyBack });
