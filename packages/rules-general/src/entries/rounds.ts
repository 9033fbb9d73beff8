import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { HazardSeverity, issue } from "./hazards.ts";
import { issuesOf } from "./issues-of.ts";

/**
 * A walk through an area 巡查记录: what was seen, by whom, countersigned by `supervisor`. `covers` holds the day that it reports on;
 * a round after midnight covers the day before.
 */
export const patrol = defineEntry("general/patrol", {
  title: { zh: "巡查记录", en: "Patrol" },
  data: z.object({
    topic: z.enum(["fire", "night-fire", "campus", "dorm", "hygiene", "safety"]),
    exitsClear: z.boolean().optional(),
    gearInPlace: z.boolean().optional(),
    result: z.enum(["ok", "issue"]),
    note: z.string().optional(),
  }),
  roles: ["by", "supervisor"],
});

const categoryOf = {
  fire: "fire",
  electric: "electric",
  hygiene: "hygiene",
  canteen: "food",
  facility: "equipment",
  safety: "other",
  dorm: "other",
  green: "other",
} as const;

/**
 * A check by list 检查记录, signed by the head of the place checked as `verifier`. Every item that is not in order yields an issue.
 *
 * @example
 * const seen = { item: "Exit sign dark", ok: false };
 * const entry = { id: "i1", kind: "general/inspection", at: "2025-10-08T09:00", data: { topic: "fire", items: [seen] } };
 * inspection.yields?.entries(entry).map(({ name, data }) => `${name}: ${data.title}`); //=> ["issue-0: Exit sign dark"]
 */
export const inspection = defineEntry("general/inspection", {
  title: { zh: "检查记录", en: "Inspection" },
  data: z.object({
    topic: z.enum(["fire", "safety", "hygiene", "electric", "facility", "dorm", "green", "canteen"]),
    checklist: z.string().optional(),
    items: z.array(
      z.object({ item: z.string(), ok: z.boolean(), severity: HazardSeverity.optional(), note: z.string().optional() }),
    ),
    asset: ref("site/asset").optional(),
    score: quantity("point").optional(),
  }),
  roles: ["by", "verifier"],
  backfillDays: 2,
  yields: {
    kinds: [issue.id],
    entries: ({ actors, data: { items, topic, asset } }) =>
      issuesOf(items, { category: categoryOf[topic], asset, by: actors?.by }),
  },
});

/**
 * Equipment is looked at, checked, serviced, calibrated or tested 设备检查保养; `vendor` is the contractor's person.
 */
export const equipmentCheck = defineEntry("general/equipment-check", {
  title: { zh: "设备检查保养", en: "Equipment check" },
  data: z.object({
    asset: ref("site/asset"),
    task: z.enum(["look", "self-check", "upkeep", "service", "calibrate", "test"]),
    ok: z.boolean(),
    note: z.string().optional(),
  }),
  roles: ["by", "vendor"],
  backfillDays: 2,
});
