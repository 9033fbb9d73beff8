import { defineEntry, Instant, personal, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A shift that somebody worked 上岗记录. `covers` holds its day. `by.post` is the person's own post, `post` the one worked.
 */
export const shift = defineEntry("general/shift", {
  title: { zh: "上岗记录", en: "Shift worked" },
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
  data: z.object({
    group: z.enum(["pupil", "child", "boarder", "staff"]),
    round: z.enum(["morning", "noon", "evening"]),
    expected: quantity("person").nonnegative(),
    present: quantity("person").nonnegative(),
  }),
  roles: ["by"],
});

/**
 * A visitor at the gate 来访登记.
 */
export const visitor = defineEntry("general/visitor", {
  title: { zh: "来访登记", en: "Visitor" },
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
});
