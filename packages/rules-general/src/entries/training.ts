import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** What a training or a quiz is about. */
export const TrainingTopic = z.enum([
  "fire",
  "safety",
  "food-safety",
  "first-aid",
  "induction",
  "energy",
  "ethics",
  "service",
  "skills",
  "security",
  "custody",
  "study",
  "confined-space",
]);

/** What people call the topics. */
export const topicTitles = {
  fire: { zh: "消防", en: "fire" },
  safety: { zh: "安全", en: "safety" },
  "food-safety": { zh: "食品安全", en: "food safety" },
  "first-aid": { zh: "急救", en: "first aid" },
  induction: { zh: "入职", en: "induction" },
  energy: { zh: "节能", en: "energy" },
  ethics: { zh: "职业道德", en: "professional ethics" },
  service: { zh: "服务礼仪", en: "service manners" },
  skills: { zh: "岗位技能", en: "skills of the post" },
  security: { zh: "安全保卫", en: "security" },
  custody: { zh: "财产保管", en: "care of property" },
  study: { zh: "文件学习", en: "study of documents" },
  "confined-space": { zh: "有限空间作业", en: "work in confined spaces" },
} as const;

/**
 * A training 培训记录 with those who came and those who passed.
 */
export const training = defineEntry("general/training", {
  title: { zh: "培训记录", en: "Training" },
  label: "topic",
  fields: {
    topic: { zh: "培训内容", en: "topic", values: topicTitles },
    content: { zh: "培训提纲", en: "content" },
    hours: { zh: "学时", en: "hours" },
    attendees: { zh: "参训人员", en: "attendees" },
    passed: { zh: "考核合格人员", en: "people who passed" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({
    topic: TrainingTopic,
    content: z.string().optional(),
    hours: quantity("h").nonnegative(),
    attendees: z.array(ref("site/person")),
    passed: z.array(ref("site/person")).optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/** What may happen 突发情形, for emergency plans and drills alike. */
export const Scenario = z.enum([
  "fire",
  "evacuation",
  "food",
  "earthquake",
  "intrusion",
  "stampede",
  "power-cut",
  "flood",
  "infection",
  "lift",
  "missing-person",
  "confined-space",
]);

/** What people call them. */
export const scenarioTitles = {
  fire: { zh: "灭火", en: "fire" },
  evacuation: { zh: "疏散", en: "evacuation" },
  food: { zh: "食品安全事故", en: "food" },
  earthquake: { zh: "地震", en: "earthquake" },
  intrusion: { zh: "外人闯入", en: "intrusion" },
  stampede: { zh: "踩踏", en: "stampede" },
  "power-cut": { zh: "停水停电", en: "power or water cut" },
  flood: { zh: "防汛", en: "flood" },
  infection: { zh: "传染病", en: "infectious disease" },
  lift: { zh: "电梯困人", en: "people stuck in a lift" },
  "missing-person": { zh: "人员走失", en: "a missing person" },
  "confined-space": { zh: "有限空间事故", en: "an accident in a confined space" },
} as const;

/**
 * A drill 应急演练. `evacuationTime` is from the alarm until the last person is out.
 */
export const drill = defineEntry("general/drill", {
  title: { zh: "应急演练", en: "Drill" },
  fields: {
    scenario: { zh: "演练科目", en: "scenario", values: scenarioTitles },
    content: { zh: "演练内容", en: "content" },
    departments: { zh: "参加部门", en: "departments" },
    people: { zh: "参加人数", en: "people" },
    evacuationTime: { zh: "疏散用时", en: "evacuation time" },
    review: { zh: "总结评估", en: "review" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({
    scenario: Scenario,
    content: z.string().optional(),
    departments: z.array(z.string()).optional(),
    people: quantity("person").nonnegative().optional(),
    evacuationTime: quantity("s").nonnegative().optional(),
    review: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/** What a meeting is about. */
export const MeetingTopic = z.enum([
  "logistics",
  "safety",
  "canteen",
  "committee",
  "staff-forum",
  "management-review",
  "energy",
]);

/**
 * A meeting 会议纪要 with its decisions.
 */
export const meeting = defineEntry("general/meeting", {
  title: { zh: "会议纪要", en: "Meeting" },
  label: "topic",
  fields: {
    topic: {
      zh: "议题",
      en: "topic",
      values: {
        logistics: { zh: "后勤", en: "logistics" },
        safety: { zh: "安全", en: "safety" },
        canteen: { zh: "食堂", en: "canteen" },
        committee: { zh: "膳食委员会", en: "meal committee" },
        "staff-forum": { zh: "员工座谈", en: "staff forum" },
        "management-review": { zh: "管理评审", en: "management review" },
        energy: { zh: "节能管理", en: "energy management" },
      },
    },
    decisions: { zh: "决议", en: "decisions" },
    minutes: { zh: "纪要", en: "minutes" },
    departments: { zh: "参会部门", en: "departments" },
    chair: { zh: "主持人", en: "chair" },
    attendees: { zh: "参会人员", en: "attendees" },
  },
  data: z.object({
    topic: MeetingTopic,
    decisions: z.array(z.string()).optional(),
    minutes: z.string().optional(),
    departments: z.array(z.string()).optional(),
  }),
  roles: ["chair", "attendees"],
  backfillDays: 3,
});
