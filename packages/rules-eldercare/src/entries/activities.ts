import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** What residents do together 活动类别. */
export const ActivityKind = z.enum([
  "exercise",
  "film",
  "opera",
  "handicraft",
  "singing",
  "reading",
  "games",
  "light-work",
  "festival",
  "birthday",
]);

/** What people call them. */
export const activityTitles = {
  exercise: { zh: "健身操", en: "exercise" },
  film: { zh: "看电影", en: "film" },
  opera: { zh: "听戏曲", en: "opera" },
  handicraft: { zh: "手工", en: "handicraft" },
  singing: { zh: "唱歌", en: "singing" },
  reading: { zh: "读书读报", en: "reading" },
  games: { zh: "棋牌", en: "games" },
  "light-work": { zh: "力所能及的劳动", en: "light work" },
  festival: { zh: "节日活动", en: "festival" },
  birthday: { zh: "集体生日", en: "birthday" },
} as const;

/** Residents do something together 文娱活动. `participants` are their ids; `placeSafe` says that place and gear were looked at first. */
export const activity = defineEntry("eldercare/activity", {
  title: { zh: "文娱活动", en: "Activity" },
  label: "activity",
  fields: {
    activity: { zh: "活动类别", en: "sort", values: activityTitles },
    minutes: { zh: "时长", en: "time" },
    participants: { zh: "参加老人", en: "residents who took part" },
    placeSafe: {
      zh: "场地检查",
      en: "place",
      values: { true: { zh: "已检查", en: "looked at" }, false: { zh: "未检查", en: "not looked at" } },
    },
    by: { zh: "组织人", en: "leader" },
  },
  data: z.object({
    activity: ActivityKind,
    minutes: quantity("min").nonnegative(),
    participants: z.array(ref("eldercare/resident")),
    placeSafe: z.boolean(),
  }),
  roles: ["by"],
});

/** How a festival is to be kept 节日活动方案: what, for whom, with how much money. */
export const festivalPlan = defineEntry("eldercare/festival-plan", {
  title: { zh: "节日活动方案", en: "Plan for a festival" },
  label: "theme",
  fields: {
    theme: { zh: "主题", en: "theme" },
    suits: { zh: "适合参加的老人", en: "who can take part" },
    budget: { zh: "经费", en: "money" },
    by: { zh: "拟定人", en: "author" },
  },
  data: z.object({ theme: z.string(), suits: z.string().optional(), budget: quantity("CNY").nonnegative().optional() }),
  roles: ["by"],
  backfillDays: 0,
});

/** Residents go out together 外出活动, so many with so many to look after them; `returned` counts them back. */
export const outing = defineEntry("eldercare/outing", {
  title: { zh: "外出活动", en: "Outing" },
  label: "place",
  fields: {
    place: { zh: "地点", en: "place" },
    weather: {
      zh: "天气",
      en: "weather",
      values: {
        fine: { zh: "晴好", en: "fine" },
        cloudy: { zh: "多云", en: "cloudy" },
        rain: { zh: "下雨", en: "rain" },
        wind: { zh: "大风", en: "high wind" },
        heat: { zh: "高温", en: "heat" },
        ice: { zh: "冰雪", en: "ice or snow" },
        smog: { zh: "雾霾", en: "smog" },
      },
    },
    people: { zh: "老人人数", en: "residents" },
    escorts: { zh: "陪同人数", en: "escorts" },
    returned: { zh: "返回人数", en: "residents back" },
    by: { zh: "带队人", en: "leader" },
  },
  data: z.object({
    place: z.string(),
    weather: z.enum(["fine", "cloudy", "rain", "wind", "heat", "ice", "smog"]),
    people: quantity("person").positive(),
    escorts: quantity("person").positive(),
    returned: quantity("person").nonnegative(),
  }),
  roles: ["by"],
});

/** Residents are given something for a festival 节日慰问. */
export const gift = defineEntry("eldercare/gift", {
  title: { zh: "节日慰问品", en: "Gift" },
  label: "occasion",
  fields: {
    occasion: { zh: "节日", en: "occasion" },
    receivers: { zh: "领取老人", en: "residents who got it" },
    by: { zh: "发放人", en: "giver" },
  },
  data: z.object({ occasion: z.string(), receivers: z.array(ref("eldercare/resident")) }),
  roles: ["by"],
  backfillDays: 3,
});

/** Residents are taught how to keep safe and help themselves 安全宣教. */
export const safetyTalk = defineEntry("eldercare/safety-talk", {
  title: { zh: "老人安全宣教", en: "Safety talk" },
  label: "topic",
  fields: {
    topic: {
      zh: "内容",
      en: "topic",
      values: {
        fire: { zh: "防火和逃生", en: "fire and escape" },
        fraud: { zh: "防诈骗", en: "fraud" },
        health: { zh: "卫生保健", en: "health" },
        fall: { zh: "防跌倒", en: "falls" },
      },
    },
    listeners: { zh: "听讲老人", en: "residents who listened" },
    by: { zh: "主讲人", en: "speaker" },
  },
  data: z.object({
    topic: z.enum(["fire", "fraud", "health", "fall"]),
    listeners: z.array(ref("eldercare/resident")),
  }),
  roles: ["by"],
  backfillDays: 3,
});
