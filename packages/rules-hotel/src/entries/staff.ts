import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** A team eats in the staff canteen 员工就餐批次, from `at` until `leaves`. */
export const staffSitting = defineEntry("hotel/staff-sitting", {
  title: { zh: "员工就餐批次", en: "Staff sitting" },
  label: "team",
  fields: {
    team: { zh: "班组", en: "team" },
    people: { zh: "人数", en: "people" },
    hall: { zh: "员工餐厅", en: "hall" },
    leaves: { zh: "离场时间", en: "time of leaving" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    team: z.string(),
    people: quantity("person").int().positive(),
    hall: ref("site/area"),
    leaves: Instant,
  }),
  roles: ["by"],
  backfillDays: 1,
});

/** Which checklist says what clean means in an area 区域卫生标准; the area is the entry's. */
export const zoneStandard = defineEntry("hotel/zone-standard", {
  title: { zh: "区域卫生标准", en: "Standard of an area" },
  fields: { checklist: { zh: "检查表", en: "checklist" }, by: { zh: "制定人", en: "author" } },
  data: z.object({ checklist: z.string() }),
  roles: ["by"],
  backfillDays: 7,
});
