import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** What is refitted to save energy 节能改造内容. */
export const RetrofitItem = z.enum(["envelope", "windows", "hot-water", "lighting", "metering"]);

const retrofitTitles = {
  envelope: { zh: "外墙保温", en: "wall insulation" },
  windows: { zh: "断桥铝门窗", en: "insulated windows" },
  "hot-water": { zh: "热水系统", en: "hot water" },
  lighting: { zh: "楼道声控灯", en: "sensor lights" },
  metering: { zh: "智能电表", en: "smart meters" },
} as const;

/** So many points or square metres are to be refitted this year 改造计划量. */
export const retrofitPlan = defineEntry("company/retrofit-plan", {
  title: { zh: "节能改造计划", en: "Retrofit planned" },
  label: "item",
  fields: {
    item: { zh: "改造内容", en: "what is refitted", values: retrofitTitles },
    quantity: { zh: "计划量", en: "planned quantity" },
    owner: { zh: "责任人", en: "owner" },
  },
  data: z.object({ item: RetrofitItem, quantity: z.number().positive() }),
  roles: ["owner"],
  backfillDays: 14,
});

/** So many of them are done 改造完成量, in the unit of the plan. */
export const retrofitDone = defineEntry("company/retrofit-done", {
  title: { zh: "节能改造完成", en: "Retrofit done" },
  label: "item",
  fields: {
    item: { zh: "改造内容", en: "what was refitted", values: retrofitTitles },
    quantity: { zh: "完成量", en: "quantity done" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({ item: RetrofitItem, quantity: z.number().nonnegative() }),
  roles: ["by"],
  backfillDays: 7,
});

/** A combined heat and power plant ran 热电联供运行: the energy in its fuel, and what came out as heat and power. `covers` holds the day or month. */
export const plantRun = defineEntry("company/plant-run", {
  title: { zh: "热电联供运行", en: "Plant run" },
  label: "plant",
  fields: {
    plant: { zh: "机组", en: "plant" },
    fuel: { zh: "燃料热量", en: "energy in the fuel" },
    output: { zh: "供热供电量", en: "heat and power given" },
    by: { zh: "值班员", en: "operator" },
  },
  data: z.object({
    plant: ref("site/asset"),
    fuel: quantity("kWh").nonnegative(),
    output: quantity("kWh").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 5,
});

/** Energy management was reviewed 能源管理评审: what was seen, and what will be done. */
export const energyReview = defineEntry("company/energy-review", {
  title: { zh: "能源管理评审", en: "Energy review" },
  fields: {
    analysis: { zh: "用能分析", en: "analysis" },
    actions: { zh: "改进措施", en: "actions" },
    chair: { zh: "主持人", en: "chair" },
  },
  data: z.object({ analysis: z.string().optional(), actions: z.array(z.string()).optional() }),
  roles: ["chair"],
  backfillDays: 7,
});

/** The year's saving target and plan 年度节能目标和实施方案. `filedTo` is the authority that got them. */
export const energyTarget = defineEntry("company/energy-target", {
  title: { zh: "年度节能目标", en: "Energy target of the year" },
  fields: {
    percent: { zh: "目标降幅（%）", en: "saving aimed at, in percent" },
    plan: { zh: "实施方案", en: "plan" },
    filedTo: { zh: "备案机构", en: "filed with" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({ percent: z.number().min(0).max(100), plan: z.string(), filedTo: z.string().optional() }),
  roles: ["by"],
  backfillDays: 7,
});

/** A year's or a quarter's use against the quota of the unit 定额执行情况. */
export const quotaAccount = defineEntry("company/quota-account", {
  title: { zh: "能耗定额执行情况", en: "Use against the quota" },
  label: "utility",
  fields: {
    utility: {
      zh: "能源种类",
      en: "utility",
      values: {
        electric: { zh: "电", en: "electricity" },
        heat: { zh: "热", en: "heat" },
        gas: { zh: "燃气", en: "gas" },
        water: { zh: "水", en: "water" },
      },
    },
    quota: { zh: "定额", en: "quota" },
    used: { zh: "实际用量", en: "used" },
    by: { zh: "统计人", en: "statistician" },
  },
  data: z.object({
    utility: z.enum(["electric", "heat", "gas", "water"]),
    quota: z.number().nonnegative(),
    used: z.number().nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 14,
});

/** Why a quota was passed 超定额说明. `account` is the id of that entry. */
export const quotaExplanation = defineEntry("company/quota-explanation", {
  title: { zh: "超定额用能说明", en: "Explanation of the overrun" },
  fields: {
    account: { zh: "定额执行记录", en: "account" },
    reason: { zh: "超定额原因", en: "reason" },
    to: { zh: "报送机构", en: "sent to" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({ account: z.string(), reason: z.string(), to: z.string() }),
  roles: ["by"],
  backfillDays: 5,
});
