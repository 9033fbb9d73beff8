import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A vehicle goes out and comes back 出车记录. `at` is when it left; `longestDrive` is the longest stretch at the wheel without a rest of twenty minutes.
 */
export const trip = defineEntry("company/trip", {
  title: { zh: "出车记录", en: "Trip" },
  label: "vehicle",
  fields: {
    vehicle: { zh: "车辆", en: "vehicle" },
    purpose: { zh: "用车事由", en: "purpose" },
    destination: { zh: "目的地", en: "destination" },
    backAt: { zh: "回场时间", en: "time of return" },
    km: { zh: "行驶里程", en: "distance" },
    longestDrive: { zh: "最长连续驾驶", en: "longest drive without a rest" },
    driver: { zh: "驾驶员", en: "driver" },
    approver: { zh: "派车审批人", en: "approver" },
  },
  data: z.object({
    vehicle: ref("site/asset"),
    purpose: z.string().optional(),
    destination: z.string().optional(),
    backAt: Instant.optional(),
    km: quantity("km").nonnegative().optional(),
    longestDrive: quantity("h").nonnegative().optional(),
  }),
  roles: ["driver", "approver"],
  backfillDays: 2,
});

/**
 * A vehicle is filled up 加油记录. `odometer` is what the dial shows.
 */
export const refuel = defineEntry("company/refuel", {
  title: { zh: "加油记录", en: "Refuelling" },
  label: "vehicle",
  fields: {
    vehicle: { zh: "车辆", en: "vehicle" },
    litres: { zh: "加油量", en: "fuel" },
    amount: { zh: "金额", en: "amount" },
    odometer: { zh: "里程表读数", en: "odometer" },
    by: { zh: "加油人", en: "person" },
  },
  data: z.object({
    vehicle: ref("site/asset"),
    litres: quantity("L").nonnegative(),
    amount: quantity("CNY").nonnegative().optional(),
    odometer: quantity("km").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * A road accident 交通事故, and how far our driver was to blame.
 */
export const trafficAccident = defineEntry("company/traffic-accident", {
  title: { zh: "交通事故", en: "Road accident" },
  label: "vehicle",
  fields: {
    vehicle: { zh: "车辆", en: "vehicle" },
    liability: {
      zh: "本方责任",
      en: "our liability",
      values: {
        full: { zh: "全责", en: "full" },
        main: { zh: "主责", en: "main" },
        equal: { zh: "同责", en: "equal" },
        minor: { zh: "次责", en: "minor" },
        none: { zh: "无责", en: "none" },
      },
    },
    injured: { zh: "伤亡人数", en: "people hurt" },
    loss: { zh: "损失金额", en: "loss" },
    driver: { zh: "驾驶员", en: "driver" },
  },
  data: z.object({
    vehicle: ref("site/asset"),
    liability: z.enum(["full", "main", "equal", "minor", "none"]),
    injured: quantity("person").nonnegative(),
    loss: quantity("CNY").nonnegative().optional(),
  }),
  roles: ["driver"],
  backfillDays: 1,
  nothingToReport: true,
});
