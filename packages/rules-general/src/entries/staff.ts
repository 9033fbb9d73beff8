import { defineEntry, personal, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** A talk with one of the staff 谈心谈话. */
export const talk = defineEntry("general/talk", {
  title: { zh: "谈心谈话", en: "Talk" },
  label: "person",
  fields: {
    person: { zh: "谈话对象", en: "person" },
    content: { zh: "谈话内容", en: "content" },
    by: { zh: "谈话人", en: "who talked" },
  },
  data: z.object({ person: ref("site/person"), content: personal(z.string()) }),
  roles: ["by"],
  backfillDays: 7,
});

/** What an appraisal looks at 考核方面. */
export const Aspect = z.enum(["overall", "quality", "attitude", "flexibility", "initiative", "cooperation"]);

/** How well somebody works 工作考核, by whom: themselves, a leader, colleagues. Out of a hundred; `covers` holds the period appraised. */
export const appraisal = defineEntry("general/appraisal", {
  title: { zh: "工作考核", en: "Appraisal" },
  label: "person",
  fields: {
    person: { zh: "被考核人", en: "person" },
    aspect: {
      zh: "考核方面",
      en: "aspect",
      values: {
        overall: { zh: "综合", en: "overall" },
        quality: { zh: "工作质量", en: "quality" },
        attitude: { zh: "工作态度", en: "attitude" },
        flexibility: { zh: "处事灵活", en: "flexibility" },
        initiative: { zh: "主动性", en: "initiative" },
        cooperation: { zh: "配合协作", en: "cooperation" },
      },
    },
    rater: {
      zh: "评价方",
      en: "rater",
      values: {
        self: { zh: "自评", en: "self" },
        leader: { zh: "领导评价", en: "leader" },
        peer: { zh: "同事互评", en: "colleague" },
      },
    },
    score: { zh: "得分", en: "score" },
    by: { zh: "考核人", en: "appraiser" },
  },
  data: z.object({
    person: ref("site/person"),
    aspect: Aspect,
    rater: z.enum(["self", "leader", "peer"]),
    score: quantity("point").min(0).max(100),
  }),
  roles: ["by"],
  backfillDays: 10,
});

/** What belongs in a staff file 档案材料. */
export const FilePart = z.enum(["resume", "contract", "health", "training", "appraisal", "reward"]);

/** A paper is put into somebody's file 员工档案. */
export const staffFile = defineEntry("general/staff-file", {
  title: { zh: "员工档案", en: "Staff file" },
  label: ["person", "part"],
  fields: {
    person: { zh: "员工", en: "person" },
    part: {
      zh: "材料",
      en: "paper",
      values: {
        resume: { zh: "工作经历", en: "record of work" },
        contract: { zh: "劳动合同", en: "contract" },
        health: { zh: "体检结果", en: "health check" },
        training: { zh: "培训记录", en: "trainings" },
        appraisal: { zh: "考核结果", en: "appraisals" },
        reward: { zh: "奖惩记录", en: "rewards and penalties" },
      },
    },
    file: { zh: "文件", en: "file" },
    by: { zh: "归档人", en: "filer" },
  },
  data: z.object({ person: ref("site/person"), part: FilePart, file: z.string().optional() }),
  roles: ["by"],
  backfillDays: 10,
});

/** How somebody is rewarded or punished 奖惩档次. */
export const RewardLevel = z.enum(["model", "bonus", "praise", "reminder", "criticism", "deduction", "suspension"]);

/** A reward or a penalty 奖惩: `points` won or lost, `about` the id of what it rests on. */
export const reward = defineEntry("general/reward", {
  title: { zh: "奖惩", en: "Reward or penalty" },
  label: "level",
  fields: {
    person: { zh: "当事人", en: "person" },
    category: {
      zh: "类别",
      en: "category",
      values: { reward: { zh: "奖励", en: "reward" }, penalty: { zh: "处罚", en: "penalty" } },
    },
    level: {
      zh: "档次",
      en: "level",
      values: {
        model: { zh: "先进标兵", en: "model worker" },
        bonus: { zh: "奖金", en: "bonus" },
        praise: { zh: "表扬", en: "praise" },
        reminder: { zh: "提醒", en: "reminder" },
        criticism: { zh: "通报批评", en: "criticism" },
        deduction: { zh: "扣发绩效", en: "cut in pay" },
        suspension: { zh: "停岗", en: "suspension" },
      },
    },
    points: { zh: "分值", en: "points" },
    amount: { zh: "金额", en: "amount" },
    reason: { zh: "事由", en: "reason" },
    about: { zh: "依据记录", en: "record that it rests on" },
    by: { zh: "提出人", en: "proposer" },
    approver: { zh: "审批人", en: "approver" },
  },
  data: z.object({
    person: ref("site/person"),
    category: z.enum(["reward", "penalty"]),
    level: RewardLevel,
    points: quantity("point").nonnegative(),
    amount: quantity("CNY").nonnegative().optional(),
    reason: personal(z.string()),
    about: z.string().optional(),
  }),
  roles: ["by", "approver"],
  backfillDays: 7,
});

/** Something that the staff is entitled to is handed out 福利发放. */
export const benefit = defineEntry("general/benefit", {
  title: { zh: "福利发放", en: "Benefit handed out" },
  label: ["benefit", "person"],
  fields: {
    benefit: {
      zh: "福利项目",
      en: "benefit",
      values: {
        holiday: { zh: "节日慰问", en: "holiday gift" },
        "health-check": { zh: "体检", en: "health check" },
        "heat-relief": { zh: "防暑降温", en: "heat relief" },
        clothing: { zh: "工作服", en: "work clothes" },
        birthday: { zh: "生日慰问", en: "birthday gift" },
      },
    },
    person: { zh: "领取人", en: "recipient" },
    by: { zh: "发放人", en: "issuer" },
  },
  data: z.object({
    benefit: z.enum(["holiday", "health-check", "heat-relief", "clothing", "birthday"]),
    person: ref("site/person"),
  }),
  roles: ["by"],
  backfillDays: 7,
});
