import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * A project 项目: a repair, a refit, works, an opening, better conditions. `startOn` is the day on which it is to begin; `publicFunds` is how much of
 * its budget the state gives.
 */
export const project = defineEntry("general/project", {
  title: { zh: "项目立项", en: "Project" },
  label: "title",
  fields: {
    title: { zh: "项目名称", en: "title" },
    topic: {
      zh: "类别",
      en: "topic",
      values: {
        repair: { zh: "大修", en: "major repair" },
        refit: { zh: "改造", en: "refit" },
        works: { zh: "新建", en: "works" },
        opening: { zh: "开业筹备", en: "opening" },
        conditions: { zh: "条件改善", en: "better conditions" },
      },
    },
    startOn: { zh: "计划开工日", en: "planned start" },
    budget: { zh: "预算", en: "budget" },
    publicFunds: { zh: "其中财政预算资金", en: "public money in it" },
    owner: { zh: "项目负责人", en: "owner" },
  },
  data: z.object({
    title: z.string(),
    topic: z.enum(["repair", "refit", "works", "opening", "conditions"]),
    startOn: Day,
    budget: quantity("CNY").nonnegative().optional(),
    publicFunds: quantity("CNY").nonnegative().optional(),
  }),
  roles: ["owner"],
  backfillDays: 7,
});

/**
 * A milestone 里程碑 of a project, with the day by which it is to be reached. `project` is the id of that entry.
 */
export const milestone = defineEntry("general/milestone", {
  title: { zh: "项目节点", en: "Milestone" },
  label: "title",
  fields: {
    project: { zh: "项目", en: "project" },
    title: { zh: "节点", en: "milestone" },
    dueOn: { zh: "计划完成日", en: "due day" },
    owner: { zh: "责任人", en: "owner" },
  },
  data: z.object({ project: z.string(), title: z.string(), dueOn: Day }),
  roles: ["owner"],
  backfillDays: 7,
});

/**
 * A project got somewhere 项目进展: it began, a milestone was reached, it was accepted.
 */
export const progress = defineEntry("general/progress", {
  title: { zh: "项目进展", en: "Progress" },
  fields: {
    project: { zh: "项目", en: "project" },
    step: {
      zh: "进展",
      en: "step",
      values: {
        started: { zh: "已开工", en: "started" },
        reached: { zh: "节点完成", en: "milestone reached" },
        accepted: { zh: "已验收", en: "accepted" },
      },
    },
    milestone: { zh: "节点", en: "milestone" },
    note: { zh: "说明", en: "note" },
    by: { zh: "填报人", en: "reporter" },
  },
  data: z.object({
    project: z.string(),
    step: z.enum(["started", "reached", "accepted"]),
    milestone: z.string().optional(),
    note: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
