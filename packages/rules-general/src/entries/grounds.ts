import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * A look at the plants of an area 绿地查看: is the soil dry, do weeds grow, are there pests.
 */
export const plantCheck = defineEntry("general/plant-check", {
  title: { zh: "绿地查看", en: "Look at the plants" },
  fields: {
    soil: {
      zh: "土壤",
      en: "soil",
      values: { dry: { zh: "干旱", en: "dry" }, moist: { zh: "湿润", en: "moist" }, wet: { zh: "积水", en: "wet" } },
    },
    weeds: { zh: "杂草", en: "weeds", values: { true: { zh: "有", en: "found" }, false: { zh: "无", en: "none" } } },
    score: { zh: "长势评分", en: "points for growth" },
    by: { zh: "查看人", en: "person who looked" },
  },
  data: z.object({
    soil: z.enum(["dry", "moist", "wet"]),
    weeds: z.boolean(),
    score: quantity("point").min(0).max(100).optional(),
  }),
  roles: ["by"],
  backfillDays: 2,
});

/**
 * Work on the grounds 绿化养护.
 */
export const greening = defineEntry("general/greening", {
  title: { zh: "绿化养护", en: "Work on the grounds" },
  label: "task",
  fields: {
    task: {
      zh: "内容",
      en: "task",
      values: {
        water: { zh: "浇水", en: "watering" },
        weed: { zh: "除草", en: "weeding" },
        prune: { zh: "修剪", en: "pruning" },
        feed: { zh: "施肥", en: "feeding" },
        spray: { zh: "防虫", en: "pest control" },
        plant: { zh: "补植", en: "planting" },
      },
    },
    photos: { zh: "照片", en: "photos" },
    by: { zh: "养护人", en: "gardener" },
  },
  data: z.object({
    task: z.enum(["water", "weed", "prune", "feed", "spray", "plant"]),
    photos: z.array(z.string()).optional(),
  }),
  roles: ["by"],
  backfillDays: 2,
});
