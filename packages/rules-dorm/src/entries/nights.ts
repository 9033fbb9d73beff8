import { defineEntry, documentId, Instant, ref } from "@houqin/core";
import * as z from "zod";

/** Somebody was not in at the roll-call 查寝缺员; `covers` holds the night, `area` the building. */
export const absence = defineEntry("dorm/absence", {
  title: { zh: "查寝缺员", en: "Absence at roll-call" },
  label: "resident",
  fields: {
    resident: { zh: "住宿人员", en: "resident" },
    reason: {
      zh: "原因",
      en: "reason",
      values: {
        leave: { zh: "已请假", en: "on leave" },
        duty: { zh: "值班上夜班", en: "at work" },
        unknown: { zh: "去向不明", en: "not known" },
      },
    },
    by: { zh: "查寝人", en: "caller of the roll" },
  },
  data: z.object({ resident: ref("dorm/resident"), reason: z.enum(["leave", "duty", "unknown"]) }),
  roles: ["by"],
  backfillDays: 0,
  nothingToReport: true,
});

/** What was done about somebody who was missing 缺员跟进; `absence` is the id of that entry. */
export const absenceFollowUp = defineEntry("dorm/absence-follow-up", {
  title: { zh: "缺员跟进", en: "Absence followed up" },
  fields: {
    absence: { zh: "缺员记录", en: "absence" },
    told: {
      zh: "通知对象",
      en: "told",
      values: {
        family: { zh: "家长亲属", en: "family" },
        teacher: { zh: "班主任", en: "class teacher" },
        superior: { zh: "部门主管", en: "superior" },
        police: { zh: "公安机关", en: "police" },
      },
    },
    outcome: { zh: "结果", en: "outcome" },
    by: { zh: "跟进人", en: "person who followed up" },
  },
  data: z.object({
    absence: z.string(),
    told: z.array(z.enum(["family", "teacher", "superior", "police"])).optional(),
    outcome: z.string(),
  }),
  roles: ["by"],
  backfillDays: 0,
});

/** A visitor has left the dormitory 来访离开. A visit with its time of leaving yields it; `visit` is the id of its entry. */
export const visitLeft = defineEntry("dorm/visit-left", {
  title: { zh: "宿舍来访离开", en: "Visitor left the dormitory" },
  fields: { visit: { zh: "来访登记", en: "visit" } },
  data: z.object({ visit: documentId() }),
  backfillDays: 0,
});

/** Somebody from outside comes into a dormitory 宿舍来访登记; `escort` goes with them, `approver` let them in. */
export const visit = defineEntry("dorm/visit", {
  title: { zh: "宿舍来访登记", en: "Visit to a dormitory" },
  label: "reason",
  fields: {
    reason: { zh: "事由", en: "reason" },
    room: { zh: "所到寝室", en: "room visited" },
    oppositeSex: {
      zh: "是否异性来访",
      en: "of the opposite sex",
      values: { true: { zh: "异性来访", en: "of the opposite sex" }, false: { zh: "同性来访", en: "of the same sex" } },
    },
    leftAt: { zh: "离开时间", en: "time of leaving" },
    by: { zh: "登记人", en: "recorder" },
    escort: { zh: "陪同人", en: "escort" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    reason: z.string(),
    room: ref("dorm/room"),
    oppositeSex: z.boolean(),
    leftAt: Instant.optional(),
  }),
  roles: ["by", "escort", "approver"],
  backfillDays: 0,
  nothingToReport: true,
  yields: {
    kinds: [visitLeft.id],
    entries: ({ id, data: { leftAt } }) =>
      leftAt === undefined ? [] : [{ name: "left", kind: visitLeft.id, at: leftAt, data: { visit: id } }],
  },
});

/** A room is opened while nobody is in 入室登记: to check, to mend; `by` holds everybody who went in. */
export const roomOpened = defineEntry("dorm/room-opened", {
  title: { zh: "入室登记", en: "Room opened" },
  label: "room",
  fields: {
    room: { zh: "寝室", en: "room" },
    reason: { zh: "事由", en: "reason" },
    by: { zh: "入室人员", en: "people who went in" },
  },
  data: z.object({ room: ref("dorm/room"), reason: z.string() }),
  roles: ["by"],
  backfillDays: 0,
  nothingToReport: true,
});
