import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** What pupils are taught about beside their lessons. */
export const SafetyTopic = z.enum([
  "fire",
  "traffic",
  "drowning",
  "food",
  "electricity",
  "earthquake",
  "bullying",
  "health",
  "bus",
  "campus",
]);

/**
 * Pupils are taught about safety, health or care for the campus 安全专题教育: a class, a talk, a drill on the bus.
 */
export const safetyLesson = defineEntry("school/safety-lesson", {
  title: { zh: "安全专题教育", en: "Safety lesson" },
  label: "topic",
  fields: {
    topic: {
      zh: "专题",
      en: "topic",
      values: {
        fire: { zh: "消防安全", en: "fire" },
        traffic: { zh: "交通安全", en: "traffic" },
        drowning: { zh: "防溺水", en: "drowning" },
        food: { zh: "食品安全", en: "food" },
        electricity: { zh: "用电安全", en: "electricity" },
        earthquake: { zh: "防震减灾", en: "earthquakes" },
        bullying: { zh: "防欺凌", en: "bullying" },
        health: { zh: "卫生防病", en: "health" },
        bus: { zh: "校车安全", en: "the school bus" },
        campus: { zh: "爱护校园", en: "care for the campus" },
      },
    },
    form: {
      zh: "形式",
      en: "form",
      values: {
        class: { zh: "课堂", en: "class" },
        talk: { zh: "讲座", en: "talk" },
        activity: { zh: "活动", en: "activity" },
        drill: { zh: "演练", en: "drill" },
      },
    },
    pupils: { zh: "参加学生数", en: "pupils" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({
    topic: SafetyTopic,
    form: z.enum(["class", "talk", "activity", "drill"]),
    pupils: quantity("person").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
