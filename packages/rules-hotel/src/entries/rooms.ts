import { defineEntry } from "@houqin/core";
import * as z from "zod";

/** A booking leaves its room 退房. */
export const checkOut = defineEntry("hotel/check-out", {
  title: { zh: "退房", en: "Check-out" },
  fields: { booking: { zh: "订单", en: "booking" }, by: { zh: "接待员", en: "receptionist" } },
  data: z.object({ booking: z.string() }),
  roles: ["by"],
  backfillDays: 0,
});

/** A guest room was made up 客房清扫, after a departure 走客房 or during a stay 住客房. */
export const roomMade = defineEntry("hotel/room-made", {
  title: { zh: "客房清扫", en: "Room made up" },
  fields: {
    after: {
      zh: "房态",
      en: "state",
      values: { departure: { zh: "走客房", en: "departure" }, stay: { zh: "住客房", en: "stay" } },
    },
    linenChanged: {
      zh: "床上用品",
      en: "bed linen",
      values: { true: { zh: "已更换", en: "changed" }, false: { zh: "未更换", en: "not changed" } },
    },
    towelsChanged: {
      zh: "毛巾浴衣",
      en: "towels and robes",
      values: { true: { zh: "已更换", en: "changed" }, false: { zh: "未更换", en: "not changed" } },
    },
    cupsDisinfected: {
      zh: "杯具",
      en: "cups",
      values: { true: { zh: "已换消毒杯", en: "disinfected" }, false: { zh: "未换", en: "not changed" } },
    },
    disposablesPlaced: {
      zh: "一次性用品",
      en: "disposables",
      values: { true: { zh: "主动摆放", en: "set out" }, false: { zh: "未摆放", en: "not set out" } },
    },
    by: { zh: "服务员", en: "room attendant" },
  },
  data: z.object({
    after: z.enum(["departure", "stay"]),
    linenChanged: z.boolean(),
    towelsChanged: z.boolean().optional(),
    cupsDisinfected: z.boolean().optional(),
    disposablesPlaced: z.boolean().optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});
