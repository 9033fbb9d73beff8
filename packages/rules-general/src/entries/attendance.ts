import { defineEntry, documentId, Instant, personal, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A shift that somebody worked 上岗记录. `covers` holds its day. `by.post` is the person's own post, `post` the one worked.
 */
export const shift = defineEntry("general/shift", {
  title: { zh: "上岗记录", en: "Shift worked" },
  label: "by",
  fields: {
    post: { zh: "岗位", en: "post" },
    start: { zh: "上岗时间", en: "start" },
    end: { zh: "离岗时间", en: "end" },
    by: { zh: "上岗人", en: "person on duty" },
  },
  data: z.object({
    post: ref("site/post"),
    start: Instant,
    end: Instant,
  }),
  roles: ["by"],
});

/**
 * How many of a group were there 到勤点名. `covers` holds the day.
 */
export const headcount = defineEntry("general/headcount", {
  title: { zh: "到勤点名", en: "Headcount" },
  fields: {
    group: {
      zh: "人群",
      en: "group",
      values: {
        pupil: { zh: "学生", en: "pupils" },
        child: { zh: "幼儿", en: "children" },
        boarder: { zh: "住校生", en: "boarders" },
        staff: { zh: "教职工", en: "staff" },
      },
    },
    round: {
      zh: "点名时段",
      en: "round",
      values: {
        morning: { zh: "早", en: "morning" },
        noon: { zh: "午", en: "noon" },
        evening: { zh: "晚", en: "evening" },
      },
    },
    expected: { zh: "应到", en: "expected" },
    present: { zh: "实到", en: "present" },
    by: { zh: "点名人", en: "counter" },
  },
  data: z.object({
    group: z.enum(["pupil", "child", "boarder", "staff"]),
    round: z.enum(["morning", "noon", "evening"]),
    expected: quantity("person").nonnegative(),
    present: quantity("person").nonnegative(),
  }),
  roles: ["by"],
});

/** A visitor has left 来客离开. A visit with its time of leaving yields it; `visit` is the id of its entry. */
export const visitorLeft = defineEntry("general/visitor-left", {
  title: { zh: "来客离开", en: "Visitor left" },
  fields: { visit: { zh: "来访登记", en: "visit" } },
  data: z.object({ visit: documentId() }),
  backfillDays: 0,
});

/**
 * A visitor at the gate 来访登记.
 */
export const visitor = defineEntry("general/visitor", {
  title: { zh: "来访登记", en: "Visitor" },
  fields: {
    name: { zh: "来访人", en: "visitor" },
    reason: { zh: "事由", en: "reason" },
    host: { zh: "被访人", en: "host" },
    idChecked: {
      zh: "证件核验",
      en: "identity check",
      values: { true: { zh: "已核验", en: "checked" }, false: { zh: "未核验", en: "unchecked" } },
    },
    leftAt: { zh: "离开时间", en: "time of leaving" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    name: personal(z.string()),
    reason: z.string(),
    host: ref("site/person").optional(),
    idChecked: z.boolean(),
    leftAt: Instant.optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
  nothingToReport: true,
  yields: {
    kinds: [visitorLeft.id],
    entries: ({ id, data: { leftAt } }) =>
      leftAt === undefined ? [] : [{ name: "left", kind: visitorLeft.id, at: leftAt, data: { visit: id } }],
  },
});
