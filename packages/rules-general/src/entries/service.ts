import { defineEntry, Instant, ref } from "@houqin/core";
import * as z from "zod";

/** Somebody asks logistics for something 服务申请: what is no repair and no purchase. */
export const serviceRequest = defineEntry("general/service-request", {
  title: { zh: "服务申请", en: "Service request" },
  label: ["category", "description"],
  fields: {
    category: {
      zh: "类别",
      en: "category",
      values: {
        venue: { zh: "会场", en: "venue" },
        vehicle: { zh: "用车", en: "vehicle" },
        moving: { zh: "搬运", en: "moving" },
        supplies: { zh: "物资", en: "supplies" },
        cleaning: { zh: "保洁", en: "cleaning" },
        other: { zh: "其他", en: "other" },
      },
    },
    description: { zh: "要求", en: "what is asked" },
    department: { zh: "申请部门", en: "department" },
    requester: { zh: "申请人", en: "requester" },
  },
  data: z.object({
    category: z.enum(["venue", "vehicle", "moving", "supplies", "cleaning", "other"]),
    description: z.string(),
    department: z.string().optional(),
  }),
  roles: ["requester"],
  nothingToReport: true,
});

/** A step of a service 服务进度. `request` is the id of its entry; whoever confirms is the requester. */
export const serviceStep = defineEntry("general/service-step", {
  title: { zh: "服务进度", en: "Service step" },
  label: "request",
  fields: {
    request: { zh: "服务单", en: "request" },
    step: {
      zh: "进度",
      en: "step",
      values: {
        accepted: { zh: "已受理", en: "accepted" },
        done: { zh: "已办理", en: "done" },
        confirmed: { zh: "已确认", en: "confirmed" },
        closed: { zh: "已办结", en: "closed" },
      },
    },
    askedAt: { zh: "申请时间", en: "time of asking" },
    satisfied: { zh: "是否满意", en: "satisfied" },
    by: { zh: "经手人", en: "person" },
  },
  data: z.object({
    request: z.string(),
    step: z.enum(["accepted", "done", "confirmed", "closed"]),
    askedAt: Instant.optional(),
    satisfied: z.boolean().optional(),
  }),
  roles: ["by"],
});

/** Another department is visited or called 部门联系. */
export const liaison = defineEntry("general/liaison", {
  title: { zh: "部门联系", en: "Liaison" },
  label: "department",
  fields: {
    department: { zh: "部门", en: "department" },
    content: { zh: "沟通内容", en: "content" },
    by: { zh: "联系人", en: "who got in touch" },
  },
  data: z.object({ department: z.string(), content: z.string() }),
  roles: ["by"],
  backfillDays: 5,
});

/** Whom logistics serves 服务对象. */
export const ServedGroup = z.enum(["staff", "pupil", "parent", "resident", "guest"]);

/** Something that the people served need 服务需求, and the service that meets it; without one it is unmet. */
export const need = defineEntry("general/need", {
  title: { zh: "服务需求", en: "Need" },
  label: "title",
  fields: {
    title: { zh: "需求", en: "need" },
    group: {
      zh: "服务对象",
      en: "people served",
      values: {
        staff: { zh: "职工", en: "staff" },
        pupil: { zh: "学生", en: "pupils" },
        parent: { zh: "家长", en: "parents" },
        resident: { zh: "老人", en: "residents" },
        guest: { zh: "客人", en: "guests" },
      },
    },
    service: { zh: "对应服务", en: "service that meets it" },
    by: { zh: "调研人", en: "who found out" },
  },
  data: z.object({
    title: z.string(),
    group: ServedGroup,
    service: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/** A box for opinions is opened 意见箱开箱. `box` is its number among the assets. */
export const boxOpening = defineEntry("general/box-opening", {
  title: { zh: "意见箱开箱", en: "Opinion box opened" },
  label: "box",
  fields: {
    box: { zh: "意见箱", en: "box" },
    letters: { zh: "来信件数", en: "letters" },
    by: { zh: "开箱人", en: "opener" },
  },
  data: z.object({ box: ref("site/asset"), letters: z.int().nonnegative() }),
  roles: ["by"],
  backfillDays: 3,
});
