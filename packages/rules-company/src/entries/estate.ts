import { Day, defineEntry, ref } from "@houqin/core";
import * as z from "zod";

/** A real-estate or building project 房产基建项目; `subject` is its id. `startBy` is the day by which the land contract or the plan has it begin. */
export const estateProject = defineEntry("company/estate-project", {
  title: { zh: "房产基建项目", en: "Estate project" },
  label: "name",
  fields: {
    name: { zh: "项目名称", en: "name" },
    startBy: { zh: "约定开工日", en: "agreed start" },
    until: { zh: "结项日期", en: "last day" },
  },
  data: z.object({ name: z.string(), startBy: Day, until: Day.optional() }),
  subject: "company/estate-project",
  backfillDays: 7,
});

/** The steps of a project, from the land to the keys. */
export const EstateStep = z.enum([
  "land",
  "land-planning",
  "works-planning",
  "construction-permit",
  "started",
  "completed",
  "accepted",
  "filed",
  "planning-file",
  "handed-over",
  "final-account",
]);

/** A step of an estate project is done 项目进程; the building is the entry's area. */
export const estateStep = defineEntry("company/estate-step", {
  title: { zh: "项目进程", en: "Step of a project" },
  label: "project",
  fields: {
    project: { zh: "项目", en: "project" },
    step: {
      zh: "环节",
      en: "step",
      values: {
        land: { zh: "取得用地", en: "land secured" },
        "land-planning": { zh: "建设用地规划许可证", en: "land-planning permit" },
        "works-planning": { zh: "建设工程规划许可证", en: "works-planning permit" },
        "construction-permit": { zh: "施工许可", en: "construction permit" },
        started: { zh: "开工", en: "started" },
        completed: { zh: "完工", en: "completed" },
        accepted: { zh: "竣工验收合格", en: "accepted" },
        filed: { zh: "竣工验收备案", en: "filed" },
        "planning-file": { zh: "报送规划竣工资料", en: "planning file sent" },
        "handed-over": { zh: "交付使用", en: "handed over" },
        "final-account": { zh: "竣工财务决算", en: "final account" },
      },
    },
    document: { zh: "批文证号", en: "document" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({ project: ref("company/estate-project"), step: EstateStep, document: z.string().optional() }),
  roles: ["by"],
  backfillDays: 5,
});

/** What permits are for 许可类别. */
export const PermitCategory = z.enum(["land-grant", "land-planning", "works-planning", "construction"]);

/** A permit of an estate project 用地规划施工许可, in force from a day through another. */
export const permit = defineEntry("company/permit", {
  title: { zh: "建设许可", en: "Building permit" },
  label: ["project", "category"],
  fields: {
    project: { zh: "项目", en: "project" },
    category: {
      zh: "许可类别",
      en: "category",
      values: {
        "land-grant": { zh: "用地批准书", en: "land grant" },
        "land-planning": { zh: "建设用地规划许可证", en: "land-planning permit" },
        "works-planning": { zh: "建设工程规划许可证", en: "works-planning permit" },
        construction: { zh: "施工许可证", en: "construction permit" },
      },
    },
    number: { zh: "证号", en: "number" },
    from: { zh: "发证日", en: "day of issue" },
    until: { zh: "有效期止", en: "last day" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    project: ref("company/estate-project"),
    category: PermitCategory,
    number: z.string(),
    from: Day,
    until: Day,
  }),
  roles: ["by"],
  backfillDays: 7,
});
