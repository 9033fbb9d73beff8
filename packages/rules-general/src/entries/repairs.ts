import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** How urgent a repair is: danger 危及安全, living 影响生活, minor 一般, hard 需备件或外修. */
export const Urgency = z.enum(["danger", "living", "minor", "hard"]);

/**
 * Something is broken 报修. `requester` asks for it to be mended.
 */
export const repairRequest = defineEntry("general/repair-request", {
  title: { zh: "报修", en: "Repair request" },
  label: ["asset", "category"],
  fields: {
    category: {
      zh: "类别",
      en: "category",
      values: {
        electric: { zh: "电", en: "electric" },
        water: { zh: "水", en: "water" },
        "door-window": { zh: "门窗", en: "doors and windows" },
        furniture: { zh: "家具", en: "furniture" },
        appliance: { zh: "电器", en: "appliance" },
        kitchen: { zh: "厨房设备", en: "kitchen" },
        other: { zh: "其他", en: "other" },
      },
    },
    urgency: {
      zh: "紧急程度",
      en: "urgency",
      values: {
        danger: { zh: "有危险", en: "dangerous" },
        living: { zh: "影响生活", en: "daily life" },
        minor: { zh: "一般小修", en: "minor" },
        hard: { zh: "疑难大修", en: "hard" },
      },
    },
    description: { zh: "故障描述", en: "description" },
    asset: { zh: "设备", en: "asset" },
    requester: { zh: "报修人", en: "requester" },
  },
  data: z.object({
    category: z.enum(["electric", "water", "door-window", "furniture", "appliance", "kitchen", "other"]),
    urgency: Urgency,
    description: z.string(),
    asset: ref("site/asset").optional(),
  }),
  roles: ["requester"],
  nothingToReport: true,
});

/**
 * A step of a repair 维修进度. `order` is the id of the request.
 */
export const repairStep = defineEntry("general/repair-step", {
  title: { zh: "维修进度", en: "Repair step" },
  label: "order",
  fields: {
    order: { zh: "报修单", en: "order" },
    step: {
      zh: "进度",
      en: "step",
      values: {
        accepted: { zh: "已接单", en: "accepted" },
        arrived: { zh: "已到场", en: "arrived" },
        done: { zh: "已修好", en: "done" },
        confirmed: { zh: "已确认", en: "confirmed" },
      },
    },
    cost: { zh: "维修费用", en: "cost" },
    asked: { zh: "报修时间", en: "time of the request" },
    satisfied: { zh: "是否满意", en: "satisfied" },
    by: { zh: "维修人", en: "repairer" },
  },
  data: z.object({
    order: z.string(),
    step: z.enum(["accepted", "arrived", "done", "confirmed"]),
    cost: quantity("CNY").nonnegative().optional(),
    /** Repeats when it was asked for, so that the time until then can be measured. */
    asked: Instant.optional(),
    satisfied: z.boolean().optional(),
  }),
  roles: ["by"],
});
