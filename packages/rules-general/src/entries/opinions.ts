import { defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/** What a survey asks about 测评对象. */
export const SurveySubject = z.enum(["canteen", "logistics", "dorm", "security", "property", "team"]);

/** How an opinion comes in 渠道. */
export const FeedbackChannel = z.enum(["box", "forum", "phone", "app", "meal"]);

/** What sort of opinion it is. */
export const FeedbackCategory = z.enum(["opinion", "complaint", "praise", "proposal", "demand", "appeal"]);

/**
 * An opinion, a complaint or praise 意见投诉; `by` may be absent.
 */
export const feedback = defineEntry("general/feedback", {
  title: { zh: "意见投诉", en: "Feedback" },
  fields: {
    channel: {
      zh: "渠道",
      en: "channel",
      values: {
        box: { zh: "意见箱", en: "box" },
        forum: { zh: "座谈会", en: "forum" },
        phone: { zh: "电话", en: "phone" },
        app: { zh: "线上", en: "app" },
        meal: { zh: "陪餐", en: "meal" },
      },
    },
    category: {
      zh: "类别",
      en: "category",
      values: {
        opinion: { zh: "建议", en: "opinion" },
        complaint: { zh: "投诉", en: "complaint" },
        praise: { zh: "表扬", en: "praise" },
        proposal: { zh: "合理化建议", en: "proposal" },
        demand: { zh: "诉求", en: "demand" },
        appeal: { zh: "申诉", en: "appeal" },
      },
    },
    content: { zh: "内容", en: "content" },
    by: { zh: "受理人", en: "recipient" },
  },
  data: z.object({
    channel: FeedbackChannel,
    category: FeedbackCategory,
    content: personal(z.string()),
  }),
  roles: ["by"],
  backfillDays: 2,
  nothingToReport: true,
});

/**
 * An answer to feedback 答复. `feedback` is the id of that entry.
 */
export const reply = defineEntry("general/reply", {
  title: { zh: "答复", en: "Reply" },
  fields: {
    feedback: { zh: "所答意见", en: "feedback" },
    content: { zh: "答复内容", en: "content" },
    adopted: { zh: "是否采纳", en: "adopted" },
    reason: { zh: "不采纳理由", en: "reason for refusing" },
    by: { zh: "答复人", en: "replier" },
  },
  data: z.object({
    feedback: z.string(),
    content: z.string(),
    adopted: z.boolean().optional(),
    reason: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * The count of a satisfaction survey 满意度测评 in one group: forms handed out, returned, satisfied. `covers` holds the term.
 */
export const survey = defineEntry("general/survey", {
  title: { zh: "满意度测评", en: "Satisfaction survey" },
  fields: {
    about: {
      zh: "测评对象",
      en: "subject",
      values: {
        canteen: { zh: "食堂", en: "the canteen" },
        logistics: { zh: "后勤", en: "logistics" },
        dorm: { zh: "宿舍", en: "the dormitory" },
        security: { zh: "安保", en: "security" },
        property: { zh: "物业", en: "property services" },
        team: { zh: "团队氛围", en: "the team" },
      },
    },
    group: {
      zh: "参评人群",
      en: "group",
      values: {
        pupil: { zh: "学生", en: "pupils" },
        parent: { zh: "家长", en: "parents" },
        staff: { zh: "教职工", en: "staff" },
        resident: { zh: "老人", en: "residents" },
        family: { zh: "家属", en: "families" },
        guest: { zh: "客人", en: "guests" },
      },
    },
    asked: { zh: "发放份数", en: "forms handed out" },
    returned: { zh: "收回份数", en: "forms returned" },
    satisfied: { zh: "满意人数", en: "people satisfied" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({
    about: SurveySubject,
    group: z.enum(["pupil", "parent", "staff", "resident", "family", "guest"]),
    asked: quantity("person").nonnegative(),
    returned: quantity("person").nonnegative(),
    satisfied: quantity("person").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
