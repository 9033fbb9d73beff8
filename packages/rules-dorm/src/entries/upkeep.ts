import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** Windows were opened to air a building 开窗通风. */
export const airing = defineEntry("dorm/airing", {
  title: { zh: "开窗通风", en: "Airing" },
  fields: { minutes: { zh: "时长", en: "time" }, by: { zh: "登记人", en: "recorder" } },
  data: z.object({ minutes: quantity("min").nonnegative() }),
  roles: ["by"],
});

/** Something was held for the residents 宿舍活动: a talk, a lesson, an evening together. */
export const activity = defineEntry("dorm/activity", {
  title: { zh: "宿舍活动", en: "Dormitory activity" },
  label: "theme",
  fields: {
    theme: {
      zh: "主题",
      en: "theme",
      values: {
        thought: { zh: "思想教育", en: "ideas and conduct" },
        safety: { zh: "安全教育", en: "safety" },
        culture: { zh: "文体活动", en: "culture and sport" },
        service: { zh: "生活服务", en: "service" },
      },
    },
    people: { zh: "参加人数", en: "people" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({
    theme: z.enum(["thought", "safety", "culture", "service"]),
    people: quantity("person").int().nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * A monthly day of thorough cleaning 无尘日大扫除 in one area: who led it, who came. `covers` holds the month.
 */
export const cleaningDay = defineEntry("dorm/cleaning-day", {
  title: { zh: "无尘日大扫除", en: "Cleaning day" },
  fields: {
    spots: { zh: "打扫部位", en: "places cleaned" },
    leader: { zh: "区域责任人", en: "leader of the area" },
    attendees: { zh: "参加人员", en: "people who came" },
  },
  data: z.object({ spots: z.array(z.string()).optional() }),
  roles: ["leader", "attendees"],
  backfillDays: 3,
});

/** A room is named in the competition 文明寝室评比, with the score that it rests on. */
export const roomAward = defineEntry("dorm/room-award", {
  title: { zh: "文明寝室评比", en: "Room award" },
  label: ["room", "title"],
  fields: {
    room: { zh: "寝室", en: "room" },
    title: {
      zh: "称号",
      en: "title",
      values: { civil: { zh: "文明寝室", en: "civil room" }, star: { zh: "星级寝室", en: "star room" } },
    },
    score: { zh: "得分", en: "score" },
    by: { zh: "评定人", en: "judge" },
  },
  data: z.object({
    room: ref("dorm/room"),
    title: z.enum(["civil", "star"]),
    score: quantity("point").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
