import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { fireMonthSheet } from "../checklists/fire-month-sheet.ts";
import { HazardSeverity, issue } from "./hazards.ts";
import { issuesOf } from "./issues-of.ts";

/**
 * A walk through an area 巡查记录: what was seen, by whom, countersigned by `supervisor`. `covers` holds the day that it reports on;
 * a round after midnight covers the day before.
 */
export const patrol = defineEntry("general/patrol", {
  title: { zh: "巡查记录", en: "Patrol" },
  label: "topic",
  fields: {
    topic: {
      zh: "巡查内容",
      en: "topic",
      values: {
        fire: { zh: "防火", en: "fire" },
        "night-fire": { zh: "夜间防火", en: "fire at night" },
        campus: { zh: "校园", en: "campus" },
        dorm: { zh: "宿舍", en: "dormitory" },
        hygiene: { zh: "卫生", en: "hygiene" },
        safety: { zh: "安全", en: "safety" },
        duty: { zh: "查岗", en: "people on duty" },
        "control-room": { zh: "消防控制室", en: "fire control room" },
      },
    },
    exitsClear: {
      zh: "疏散通道",
      en: "exits",
      values: { true: { zh: "畅通", en: "clear" }, false: { zh: "不畅", en: "blocked" } },
    },
    gearInPlace: {
      zh: "消防器材",
      en: "fire gear",
      values: { true: { zh: "在位", en: "in place" }, false: { zh: "不在位", en: "missing" } },
    },
    eBikesInside: {
      zh: "楼内电动自行车",
      en: "e-bikes inside",
      values: { true: { zh: "有停放或充电", en: "parked or charging" }, false: { zh: "没有", en: "none" } },
    },
    result: {
      zh: "结果",
      en: "result",
      values: { ok: { zh: "正常", en: "in order" }, issue: { zh: "有问题", en: "issue" } },
    },
    note: { zh: "说明", en: "note" },
    by: { zh: "巡查人", en: "patroller" },
    supervisor: { zh: "主管人员", en: "supervisor" },
  },
  data: z.object({
    topic: z.enum(["fire", "night-fire", "campus", "dorm", "hygiene", "safety", "duty", "control-room"]),
    exitsClear: z.boolean().optional(),
    gearInPlace: z.boolean().optional(),
    eBikesInside: z.boolean().optional(),
    result: z.enum(["ok", "issue"]),
    note: z.string().optional(),
  }),
  roles: ["by", "supervisor"],
});

/** What an inspection is about. */
export const InspectionTopic = z.enum([
  "fire",
  "safety",
  "hygiene",
  "electric",
  "facility",
  "dorm",
  "green",
  "canteen",
  "security",
  "utility",
  "water",
  "construction",
  "energy",
  "ready",
]);

const categoryOf = {
  fire: "fire",
  electric: "electric",
  hygiene: "hygiene",
  canteen: "food",
  facility: "equipment",
  safety: "other",
  dorm: "other",
  green: "other",
  security: "security",
  utility: "equipment",
  water: "other",
  construction: "structure",
  energy: "other",
  ready: "equipment",
} as const;

/**
 * A check by list 检查记录, signed by the head of the place checked as `verifier`. Every item that is not in order yields an issue.
 *
 * @example
 * const seen = { item: "Exit sign dark", ok: false };
 * const entry = { id: "i1", kind: "general/inspection", at: "2025-10-08T09:00", data: { topic: "fire", items: [seen] } };
 * inspection.yields?.entries(entry).map(({ name, data }) => `${name}: ${data.title}`); //=> ["issue-0: Exit sign dark"]
 */
export const inspection = defineEntry("general/inspection", {
  title: { zh: "检查记录", en: "Inspection" },
  label: "topic",
  fields: {
    topic: {
      zh: "检查内容",
      en: "topic",
      values: {
        fire: { zh: "防火", en: "fire" },
        safety: { zh: "安全", en: "safety" },
        hygiene: { zh: "卫生", en: "hygiene" },
        electric: { zh: "用电", en: "electricity" },
        facility: { zh: "设施", en: "facilities" },
        dorm: { zh: "宿舍", en: "dormitory" },
        green: { zh: "绿化", en: "grounds" },
        canteen: { zh: "食堂", en: "canteen" },
        security: { zh: "防盗", en: "security" },
        utility: { zh: "水暖电气", en: "water, heat, power and gas" },
        water: { zh: "防水", en: "water hazards" },
        construction: { zh: "施工安全", en: "construction" },
        energy: { zh: "节能", en: "energy" },
        ready: { zh: "使用前准备", en: "readiness" },
      },
    },
    campaign: { zh: "专项行动", en: "campaign" },
    checklist: {
      zh: "检查表",
      en: "checklist",
      values: { [fireMonthSheet.id]: { zh: "防火月查表", en: "monthly fire sheet" } },
    },
    items: { zh: "检查项目", en: "items" },
    asset: { zh: "设备", en: "asset" },
    score: { zh: "得分", en: "score" },
    filled: { zh: "检查表记录", en: "filled checklist" },
    by: { zh: "检查人", en: "inspector" },
    verifier: { zh: "被查部门负责人", en: "head of the place" },
  },
  data: z.object({
    topic: InspectionTopic,
    /** The id of the campaign that it is part of. */
    campaign: z.string().optional(),
    checklist: z.string().optional(),
    items: z.array(
      z.object({ item: z.string(), ok: z.boolean(), severity: HazardSeverity.optional(), note: z.string().optional() }),
    ),
    asset: ref("site/asset").optional(),
    score: quantity("point").optional(),
    /** The filled checklist that this line stands for; its issues come from there. */
    filled: z.string().optional(),
  }),
  roles: ["by", "verifier"],
  backfillDays: 2,
  yields: {
    kinds: [issue.id],
    entries: ({ actors, data: { items, topic, asset, filled } }) =>
      filled === undefined ? issuesOf(items, { category: categoryOf[topic], asset, by: actors?.by }) : [],
  },
});

/**
 * Equipment is looked at, checked, serviced, calibrated or tested 设备检查保养; `vendor` is the contractor's person.
 */
export const equipmentCheck = defineEntry("general/equipment-check", {
  title: { zh: "设备检查保养", en: "Equipment check" },
  label: "asset",
  fields: {
    asset: { zh: "设备", en: "asset" },
    task: {
      zh: "内容",
      en: "task",
      values: {
        look: { zh: "外观查看", en: "a look" },
        "self-check": { zh: "自行检查", en: "self-check" },
        upkeep: { zh: "维护保养", en: "upkeep" },
        service: { zh: "维修", en: "service" },
        calibrate: { zh: "校验", en: "calibration" },
        test: { zh: "试验", en: "test" },
      },
    },
    ok: {
      zh: "结果",
      en: "result",
      values: { true: { zh: "正常", en: "in order" }, false: { zh: "异常", en: "out of order" } },
    },
    upkeep: {
      zh: "维保类别",
      en: "sort of upkeep",
      values: {
        fortnight: { zh: "半月", en: "fortnightly" },
        quarter: { zh: "季度", en: "quarterly" },
        half: { zh: "半年", en: "half-yearly" },
        year: { zh: "年度", en: "yearly" },
      },
    },
    items: { zh: "完成项数", en: "items done" },
    note: { zh: "说明", en: "note" },
    by: { zh: "检查人", en: "checker" },
    vendor: { zh: "维保人员", en: "contractor" },
  },
  data: z.object({
    asset: ref("site/asset"),
    task: z.enum(["look", "self-check", "upkeep", "service", "calibrate", "test"]),
    ok: z.boolean(),
    /** Of a lift's upkeep: its sort, and how many items of the contractor's sheet were done. */
    upkeep: z.enum(["fortnight", "quarter", "half", "year"]).optional(),
    items: quantity("1").nonnegative().optional(),
    note: z.string().optional(),
  }),
  roles: ["by", "vendor"],
  backfillDays: 2,
});
