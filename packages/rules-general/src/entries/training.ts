import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A training 培训记录 with those who came and those who passed.
 */
export const training = defineEntry("general/training", {
  title: { zh: "培训记录", en: "Training" },
  label: "topic",
  fields: {
    topic: {
      zh: "培训内容",
      en: "topic",
      values: {
        fire: { zh: "消防", en: "fire" },
        safety: { zh: "安全", en: "safety" },
        "food-safety": { zh: "食品安全", en: "food safety" },
        "first-aid": { zh: "急救", en: "first aid" },
        induction: { zh: "入职", en: "induction" },
        energy: { zh: "节能", en: "energy" },
      },
    },
    content: { zh: "培训提纲", en: "content" },
    hours: { zh: "学时", en: "hours" },
    attendees: { zh: "参训人员", en: "attendees" },
    passed: { zh: "考核合格人员", en: "people who passed" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({
    topic: z.enum(["fire", "safety", "food-safety", "first-aid", "induction", "energy"]),
    content: z.string().optional(),
    hours: quantity("h").nonnegative(),
    attendees: z.array(ref("site/person")),
    passed: z.array(ref("site/person")).optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * A drill 应急演练. `evacuationTime` is from the alarm until the last person is out.
 */
export const drill = defineEntry("general/drill", {
  title: { zh: "应急演练", en: "Drill" },
  fields: {
    scenario: {
      zh: "演练科目",
      en: "scenario",
      values: {
        fire: { zh: "灭火", en: "fire" },
        evacuation: { zh: "疏散", en: "evacuation" },
        food: { zh: "食品安全事故", en: "food" },
        earthquake: { zh: "地震", en: "earthquake" },
        intrusion: { zh: "外人闯入", en: "intrusion" },
        stampede: { zh: "踩踏", en: "stampede" },
      },
    },
    content: { zh: "演练内容", en: "content" },
    departments: { zh: "参加部门", en: "departments" },
    people: { zh: "参加人数", en: "people" },
    evacuationTime: { zh: "疏散用时", en: "evacuation time" },
    review: { zh: "总结评估", en: "review" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({
    scenario: z.enum(["fire", "evacuation", "food", "earthquake", "intrusion", "stampede"]),
    content: z.string().optional(),
    departments: z.array(z.string()).optional(),
    people: quantity("person").nonnegative().optional(),
    evacuationTime: quantity("s").nonnegative().optional(),
    review: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

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
      },
    },
    decisions: { zh: "决议", en: "decisions" },
    minutes: { zh: "纪要", en: "minutes" },
    chair: { zh: "主持人", en: "chair" },
    attendees: { zh: "参会人员", en: "attendees" },
  },
  data: z.object({
    topic: z.enum(["logistics", "safety", "canteen", "committee"]),
    decisions: z.array(z.string()).optional(),
    minutes: z.string().optional(),
  }),
  roles: ["chair", "attendees"],
  backfillDays: 3,
});
