import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { booking } from "./rooms.ts";

/** What sort of activity it is. */
export const ActivityCategory = z.enum([
  "culture",
  "sports",
  "leisure",
  "contest",
  "festival",
  "safety",
  "labour",
  "open-day",
]);

/** What people call them. */
export const activityTitles = {
  culture: { zh: "文化", en: "culture" },
  sports: { zh: "体育", en: "sports" },
  leisure: { zh: "娱乐", en: "leisure" },
  contest: { zh: "劳动竞赛", en: "contest at work" },
  festival: { zh: "节庆", en: "festival" },
  safety: { zh: "安全", en: "safety" },
  labour: { zh: "义务劳动", en: "joint labour" },
  "open-day": { zh: "开放日", en: "open day" },
} as const;

/**
 * An activity that is to come 活动计划, from `from` until `until`. Where its entry names an area it yields the booking of that place.
 *
 * @example
 * const data = { title: "拔河比赛", category: "sports", from: "2025-11-14T09:00", until: "2025-11-14T12:00" };
 * const entry = { id: "p1", kind: "general/activity-plan", at: "2025-11-03T09:00", area: "yard", data };
 * activityPlan.yields?.entries(entry).map(({ kind, data }) => `${kind}: ${data.purpose}`); //=> ["general/booking: 拔河比赛"]
 */
export const activityPlan = defineEntry("general/activity-plan", {
  title: { zh: "活动计划", en: "Planned activity" },
  label: "title",
  fields: {
    title: { zh: "活动", en: "activity" },
    category: { zh: "类别", en: "category", values: activityTitles },
    from: { zh: "开始时间", en: "start" },
    until: { zh: "结束时间", en: "end" },
    people: { zh: "预计人数", en: "people expected" },
    by: { zh: "主办人", en: "organiser" },
  },
  data: z.object({
    title: z.string(),
    category: ActivityCategory,
    from: Instant,
    until: Instant,
    people: quantity("person").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
  yields: {
    kinds: [booking.id],
    entries: ({ area, actors, data: { title, from, until, people } }) =>
      area === undefined
        ? []
        : [
            {
              name: "booking",
              kind: booking.id,
              actors: actors?.by === undefined ? {} : { by: actors.by },
              data: { purpose: title, from, until, ...(people === undefined ? {} : { people }) },
            },
          ],
  },
});

/** What is to be ready before an activity 活动筹备. */
export const Preparation = z.enum(["scheme", "goods", "safety", "venue"]);

/** Something is ready for an activity 筹备事项. `plan` is the id of the planned one. */
export const activityStep = defineEntry("general/activity-step", {
  title: { zh: "活动筹备", en: "Preparation" },
  label: "step",
  fields: {
    plan: { zh: "活动", en: "activity" },
    step: {
      zh: "筹备事项",
      en: "what is ready",
      values: {
        scheme: { zh: "方案审定", en: "scheme approved" },
        goods: { zh: "物资到位", en: "goods at hand" },
        safety: { zh: "安全检查", en: "safety checked" },
        venue: { zh: "场地布置", en: "venue set up" },
      },
    },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({ plan: z.string(), step: Preparation }),
  roles: ["by"],
  backfillDays: 2,
});

/** An activity was held 活动记录, with those of the staff who took part. */
export const activity = defineEntry("general/activity", {
  title: { zh: "活动记录", en: "Activity" },
  label: "title",
  fields: {
    title: { zh: "活动", en: "activity" },
    category: { zh: "类别", en: "category", values: activityTitles },
    people: { zh: "参加人数", en: "people" },
    participants: { zh: "参加员工", en: "staff who took part" },
    by: { zh: "主办人", en: "organiser" },
  },
  data: z.object({
    title: z.string(),
    category: ActivityCategory,
    people: quantity("person").nonnegative().optional(),
    participants: z.array(ref("site/person")).optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/** A step of a contest 竞赛进度: announced, entered for, held, scored, awarded. */
export const contestStep = defineEntry("general/contest-step", {
  title: { zh: "竞赛进度", en: "Step of a contest" },
  label: "contest",
  fields: {
    contest: { zh: "竞赛", en: "contest" },
    step: {
      zh: "进度",
      en: "step",
      values: {
        announced: { zh: "发布规则", en: "announced" },
        entered: { zh: "报名", en: "entered for" },
        held: { zh: "比赛", en: "held" },
        scored: { zh: "评分", en: "scored" },
        awarded: { zh: "表彰", en: "awarded" },
      },
    },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({ contest: z.string(), step: z.enum(["announced", "entered", "held", "scored", "awarded"]) }),
  roles: ["by"],
  backfillDays: 3,
});

/** What knowledge is spread. */
export const PublicityTheme = z.enum(["fire", "safety", "health", "food", "energy", "conduct"]);

/** Knowledge is spread 宣传教育, by board, lecture, broadcast or online. */
export const publicity = defineEntry("general/publicity", {
  title: { zh: "宣传教育", en: "Publicity" },
  label: "title",
  fields: {
    theme: {
      zh: "主题",
      en: "theme",
      values: {
        fire: { zh: "消防", en: "fire" },
        safety: { zh: "安全", en: "safety" },
        health: { zh: "卫生健康", en: "health" },
        food: { zh: "食品安全", en: "food safety" },
        energy: { zh: "节约", en: "saving" },
        conduct: { zh: "文明行为", en: "conduct" },
      },
    },
    title: { zh: "内容", en: "content" },
    channel: {
      zh: "形式",
      en: "channel",
      values: {
        board: { zh: "宣传栏", en: "board" },
        lecture: { zh: "讲座", en: "lecture" },
        broadcast: { zh: "广播视频", en: "broadcast" },
        online: { zh: "线上推送", en: "online" },
      },
    },
    evidence: { zh: "佐证", en: "evidence" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({
    theme: PublicityTheme,
    title: z.string(),
    channel: z.enum(["board", "lecture", "broadcast", "online"]),
    evidence: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
