import { defineRule, reconcile } from "@houqin/core";
import * as z from "zod";
import { odometerRise, tripDistance } from "../metrics/vehicles.ts";

/**
 * What a vehicle's dial ran and what its trips add up to agree over each month, within a share 里程相符: a gap is use that nobody wrote down.
 * Internal control.
 *
 * @example
 * mileageAgrees.options.parse({}); //=> { share: 0.05 }
 * tells(mileageAgrees, [
 *   { kind: "company/refuel", at: "2026-02-27T09:00", data: { vehicle: "car-1", litres: 40, odometer: 10000 } },
 *   { kind: "company/trip", at: "2026-03-02T08:00", data: { vehicle: "car-1", km: 400 } },
 *   { kind: "company/refuel", at: "2026-03-30T09:00", data: { vehicle: "car-1", litres: 60, odometer: 10500 } },
 * ], { period: { from: "2026-03-01", to: "2026-03-31" } });
 * //=> ["car-1 2026年3月 里程对不上：里程表差=500、出车里程=400，相差 100 公里"]
 */
export const mileageAgrees = defineRule({
  id: "company/mileage-agrees",
  title: { zh: "里程表与出车里程相符", en: "The odometer agrees with the trips" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位车辆内部控制：防止公车私用、漏登",
      en: "Internal control of vehicles: against private and unrecorded use",
    },
  },
  remedy: {
    zh: "把出车记录和里程表逐趟对，差的里程说清去向。",
    en: "Go through the trips and account for the missing distance.",
  },
  keep: { zh: "出车记录和加油时的里程读数", en: "The trip book and odometer readings" },
  options: z.object({ share: z.number().min(0).max(0.3).default(0.05) }),
  requires: ({ share }) =>
    reconcile(
      { 里程表差: odometerRise, 出车里程: tripDistance },
      { key: ["vehicle"], tolerance: { share }, period: "month" },
    ),
  messages: {
    differ: {
      zh: "{key} {period} 里程对不上：{table}，相差 {difference} 公里",
      en: "{key} {period}: {table}, off by {difference} km",
    },
  },
});
