import { defineEntry, Instant, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * An area is used for an event or a lesson 场地使用.
 */
export const areaUse = defineEntry("general/area-use", {
  title: { zh: "场地使用", en: "Area use" },
  data: z.object({
    purpose: z.string(),
    people: quantity("person").nonnegative(),
  }),
  roles: ["by"],
});

/**
 * An area is cleaned or disinfected 保洁消毒. `covers` holds the day; `agent` is what it was done with.
 */
export const cleaning = defineEntry("general/cleaning", {
  title: { zh: "保洁消毒", en: "Cleaning" },
  data: z.object({
    task: z.enum(["clean", "disinfect", "waste", "pest", "tank"]),
    agent: z.string().optional(),
    minutes: quantity("min").nonnegative().optional(),
  }),
  roles: ["by"],
});

/**
 * Welding, cutting, open fire 动火作业 from `from` until `until`, with its permit and the measures taken.
 */
export const hotWork = defineEntry("general/hot-work", {
  title: { zh: "动火作业", en: "Hot work" },
  data: z.object({
    permit: z.string().optional(),
    from: Instant,
    until: Instant,
    measures: z.string().optional(),
  }),
  roles: ["operator", "watcher", "approver"],
  backfillDays: 0,
});
