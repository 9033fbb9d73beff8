import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A trip of the school bus 校车运行: who was aboard, whether the bus was looked at before it left. `seats` is how many it may carry; `others` rode along
 * beside driver, attendant and pupils, `inFront` are pupils on the seat next to the driver.
 */
export const busTrip = defineEntry("school/bus-trip", {
  title: { zh: "校车运行记录", en: "Bus trip" },
  label: "bus",
  fields: {
    bus: { zh: "校车", en: "bus" },
    route: { zh: "线路", en: "route" },
    seats: { zh: "核定载客数", en: "seats" },
    boarded: { zh: "上车人数", en: "pupils who got on" },
    alighted: { zh: "下车人数", en: "pupils who got off" },
    inspected: {
      zh: "出车前检查",
      en: "check before leaving",
      values: {
        true: { zh: "已检查，车况正常", en: "done, in order" },
        false: { zh: "未检查或有问题", en: "not done, or not in order" },
      },
    },
    others: { zh: "其他乘车人数", en: "others aboard" },
    inFront: { zh: "副驾驶座学生数", en: "pupils next to the driver" },
    driver: { zh: "驾驶人", en: "driver" },
    attendant: { zh: "随车照管员", en: "attendant" },
  },
  data: z.object({
    bus: ref("site/asset"),
    route: z.string(),
    seats: quantity("person").positive(),
    boarded: quantity("person").nonnegative(),
    alighted: quantity("person").nonnegative(),
    inspected: z.boolean(),
    others: quantity("person").nonnegative().optional(),
    inFront: quantity("person").nonnegative().optional(),
  }),
  roles: ["driver", "attendant"],
});
