import { defineEntry, Instant, personal, quantity } from "@houqin/core";
import * as z from "zod";

/** What has happened. */
export const IncidentCategory = z.enum([
  "fire",
  "injury",
  "food-poisoning",
  "theft",
  "intrusion",
  "equipment",
  "service-interruption",
]);

/**
 * Something has happened 事故事件. `heardAt` is when the person in charge heard of it: reporting times count from there.
 */
export const incident = defineEntry("general/incident", {
  title: { zh: "事故事件", en: "Incident" },
  label: "category",
  fields: {
    category: {
      zh: "类别",
      en: "category",
      values: {
        fire: { zh: "火灾", en: "fire" },
        injury: { zh: "人身伤害", en: "injury" },
        "food-poisoning": { zh: "食物中毒", en: "food poisoning" },
        theft: { zh: "失窃", en: "theft" },
        intrusion: { zh: "外人闯入", en: "intrusion" },
        equipment: { zh: "设备事故", en: "equipment" },
        "service-interruption": { zh: "服务中断", en: "service interruption" },
      },
    },
    severity: {
      zh: "程度",
      en: "severity",
      values: {
        slight: { zh: "轻微", en: "slight" },
        general: { zh: "一般", en: "general" },
        serious: { zh: "较重以上", en: "serious" },
      },
    },
    heardAt: { zh: "接报时间", en: "time of the report" },
    persons: { zh: "涉及人数", en: "people affected" },
    minutes: { zh: "中断时长", en: "time of the interruption" },
    description: { zh: "经过", en: "description" },
    by: { zh: "报告人", en: "reporter" },
  },
  data: z.object({
    category: IncidentCategory,
    severity: z.enum(["slight", "general", "serious"]),
    heardAt: Instant,
    persons: quantity("person").nonnegative().optional(),
    minutes: quantity("min").nonnegative().optional(),
    description: personal(z.string()),
  }),
  roles: ["by"],
  nothingToReport: true,
});
