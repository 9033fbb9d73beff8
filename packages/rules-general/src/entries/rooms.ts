import { defineEntry, Instant, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * What belongs in a room 功能室配置标准: so many of an item. The room is the entry's area.
 */
export const roomStandard = defineEntry("general/room-standard", {
  title: { zh: "房间配置标准", en: "Room standard" },
  label: "item",
  fields: {
    item: { zh: "物品", en: "item" },
    quantity: { zh: "应配数量", en: "quantity due" },
  },
  data: z.object({ item: z.string(), quantity: quantity("piece").positive() }),
  backfillDays: 14,
});

/**
 * What was found of an item in a room 房间物品清点. The room is the entry's area.
 */
export const roomCount = defineEntry("general/room-count", {
  title: { zh: "房间物品清点", en: "Room count" },
  label: "item",
  fields: {
    item: { zh: "物品", en: "item" },
    quantity: { zh: "实有数量", en: "quantity found" },
    by: { zh: "清点人", en: "counter" },
    custodian: { zh: "保管人", en: "custodian" },
  },
  data: z.object({ item: z.string(), quantity: quantity("piece").nonnegative() }),
  roles: ["by", "custodian"],
  backfillDays: 7,
});

/**
 * A room is booked 场地预约 from `from` until `until`. The room is the entry's area.
 */
export const booking = defineEntry("general/booking", {
  title: { zh: "场地预约", en: "Booking" },
  label: "purpose",
  fields: {
    purpose: { zh: "用途", en: "purpose" },
    from: { zh: "开始时间", en: "start" },
    until: { zh: "结束时间", en: "end" },
    people: { zh: "人数", en: "people" },
    by: { zh: "预约人", en: "person who booked" },
  },
  data: z.object({
    purpose: z.string(),
    from: Instant,
    until: Instant,
    people: quantity("person").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 1,
});
