import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * An area is used for an event or a lesson 场地使用.
 */
export const areaUse = defineEntry("general/area-use", {
  title: { zh: "场地使用", en: "Area use" },
  label: "purpose",
  fields: {
    purpose: { zh: "用途", en: "purpose" },
    people: { zh: "人数", en: "people" },
    by: { zh: "使用人", en: "user" },
  },
  data: z.object({
    purpose: z.string(),
    people: quantity("person").nonnegative(),
  }),
  roles: ["by"],
});

/**
 * An area is cleaned or disinfected 保洁消毒. `covers` holds the day; `agent` is what it was done with; `asset` is the tank that was cleaned.
 */
export const cleaning = defineEntry("general/cleaning", {
  title: { zh: "保洁消毒", en: "Cleaning" },
  fields: {
    task: {
      zh: "内容",
      en: "task",
      values: {
        clean: { zh: "保洁", en: "cleaning" },
        disinfect: { zh: "消毒", en: "disinfection" },
        waste: { zh: "清运", en: "waste" },
        pest: { zh: "消杀", en: "pest control" },
        tank: { zh: "清洗水箱", en: "tank cleaning" },
        thorough: { zh: "大扫除", en: "thorough cleaning" },
      },
    },
    asset: { zh: "水箱", en: "tank" },
    agent: { zh: "药剂", en: "agent" },
    minutes: { zh: "时长", en: "time" },
    by: { zh: "操作人", en: "cleaner" },
  },
  data: z.object({
    task: z.enum(["clean", "disinfect", "waste", "pest", "tank", "thorough"]),
    asset: ref("site/asset").optional(),
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
  fields: {
    permit: { zh: "动火证", en: "permit" },
    from: { zh: "开始时间", en: "start" },
    until: { zh: "结束时间", en: "end" },
    measures: { zh: "防范措施", en: "measures" },
    operator: { zh: "操作人", en: "operator" },
    watcher: { zh: "监护人", en: "watcher" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    permit: z.string().optional(),
    from: Instant,
    until: Instant,
    measures: z.string().optional(),
  }),
  roles: ["operator", "watcher", "approver"],
  backfillDays: 0,
});
