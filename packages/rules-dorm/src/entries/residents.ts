import { Day, defineEntry, personal, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** Somebody who is to live in 住宿人员: a boarding pupil 住宿生 or an employee 员工; `subject` is their id, `at` the day from which they need a bed. */
export const resident = defineEntry("dorm/resident", {
  title: { zh: "住宿人员", en: "Resident" },
  label: "name",
  fields: {
    name: { zh: "姓名", en: "name" },
    group: {
      zh: "人员类别",
      en: "group",
      values: { pupil: { zh: "住宿生", en: "boarder" }, staff: { zh: "住宿员工", en: "employee" } },
    },
    unit: { zh: "班级或部门", en: "class or department" },
    until: { zh: "离校离职日期", en: "last day" },
  },
  data: z.object({
    name: personal(z.string()),
    group: z.enum(["pupil", "staff"]),
    unit: z.string().optional(),
    until: Day.optional(),
  }),
  subject: "dorm/resident",
  backfillDays: 7,
});

/** A resident moves into a bed 入住登记, with what was handed over. */
export const moveIn = defineEntry("dorm/move-in", {
  title: { zh: "入住登记", en: "Move-in" },
  label: ["room", "bed"],
  fields: {
    resident: { zh: "住宿人员", en: "resident" },
    room: { zh: "寝室", en: "room" },
    bed: { zh: "床号", en: "bed" },
    inventory: { zh: "物品交接清单", en: "list of what was handed over" },
    key: { zh: "钥匙", en: "key" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({
    resident: ref("dorm/resident"),
    room: ref("dorm/room"),
    bed: z.string(),
    inventory: z.string().optional(),
    key: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/** A resident moves out 退宿登记; whether the key is back and everything is as it was. */
export const moveOut = defineEntry("dorm/move-out", {
  title: { zh: "退宿登记", en: "Move-out" },
  label: ["room", "bed"],
  fields: {
    resident: { zh: "住宿人员", en: "resident" },
    room: { zh: "寝室", en: "room" },
    bed: { zh: "床号", en: "bed" },
    keyBack: {
      zh: "钥匙",
      en: "key",
      values: { true: { zh: "已交还", en: "back" }, false: { zh: "未交还", en: "not back" } },
    },
    damage: { zh: "应赔金额", en: "damage" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({
    resident: ref("dorm/resident"),
    room: ref("dorm/room"),
    bed: z.string(),
    keyBack: z.boolean(),
    damage: quantity("CNY").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
