import { defineEntry, Instant, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * Pupils go out, or many people come 师生活动, on `startsAt`. It is recorded when it is decided on.
 */
export const activity = defineEntry("school/activity", {
  title: { zh: "师生活动", en: "Activity" },
  label: "name",
  fields: {
    name: { zh: "活动名称", en: "name" },
    category: {
      zh: "类别",
      en: "category",
      values: {
        outing: { zh: "外出活动", en: "outing" },
        campus: { zh: "校园活动", en: "on the campus" },
        public: { zh: "面向社会的活动", en: "open to the public" },
      },
    },
    startsAt: { zh: "开始时间", en: "start" },
    people: { zh: "参加人数", en: "people" },
    escorts: { zh: "带队人数", en: "escorts" },
    leader: { zh: "负责人", en: "leader" },
  },
  data: z.object({
    name: z.string(),
    category: z.enum(["outing", "campus", "public"]),
    startsAt: Instant,
    people: quantity("person").positive(),
    escorts: quantity("person").positive().optional(),
  }),
  roles: ["leader"],
  nothingToReport: true,
});

/**
 * The safety list of an activity was gone through 活动安全准备. `activity` is the id of that entry; `go` is the decision.
 */
export const activityReady = defineEntry("school/activity-ready", {
  title: { zh: "活动安全准备", en: "Safety list of an activity" },
  fields: {
    activity: { zh: "活动", en: "activity" },
    assessment: { zh: "风险评估", en: "risk assessment" },
    plan: { zh: "安全防控方案", en: "safety plan" },
    lesson: { zh: "行前安全教育", en: "safety lesson beforehand" },
    managers: { zh: "安全管理人员名单", en: "list of safety staff" },
    go: {
      zh: "结论",
      en: "decision",
      values: { true: { zh: "可以成行", en: "go" }, false: { zh: "暂缓", en: "no go" } },
    },
    by: { zh: "填表人", en: "writer" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    activity: z.string(),
    assessment: z.string().optional(),
    plan: z.string().optional(),
    lesson: z.string().optional(),
    managers: z.string().optional(),
    go: z.boolean(),
  }),
  roles: ["by", "approver"],
});

/**
 * The police were asked for leave to hold an activity 大型活动安全许可申请. `activity` is the id of that entry.
 */
export const activityPermit = defineEntry("school/activity-permit", {
  title: { zh: "活动安全许可申请", en: "Request for a permit" },
  fields: {
    activity: { zh: "活动", en: "activity" },
    to: { zh: "受理机关", en: "authority" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({ activity: z.string(), to: z.string() }),
  roles: ["by"],
});
