import { defineEntry, Instant, ref } from "@houqin/core";
import * as z from "zod";

/** A shift that is planned 排班: who is to be on which post, from `start` until `end`. */
export const roster = defineEntry("general/roster", {
  title: { zh: "排班", en: "Planned shift" },
  label: "by",
  fields: {
    post: { zh: "岗位", en: "post" },
    category: {
      zh: "班次",
      en: "kind of shift",
      values: {
        day: { zh: "白班", en: "day" },
        night: { zh: "夜班", en: "night" },
        holiday: { zh: "节假日班", en: "holiday" },
      },
    },
    start: { zh: "开始时间", en: "start" },
    end: { zh: "结束时间", en: "end" },
    by: { zh: "值班人", en: "person on duty" },
  },
  data: z.object({
    post: ref("site/post"),
    category: z.enum(["day", "night", "holiday"]),
    start: Instant,
    end: Instant,
  }),
  roles: ["by"],
  backfillDays: 3,
});

/** What happened in a shift and how things stand 值班记录, with what is still open; `by` hands over, `to` takes over 交接班. */
export const dutyLog = defineEntry("general/duty-log", {
  title: { zh: "值班交接记录", en: "Duty log" },
  label: "post",
  fields: {
    post: { zh: "岗位", en: "post" },
    notes: { zh: "情况记录", en: "notes" },
    openItems: { zh: "未了事项", en: "open items" },
    by: { zh: "交班人", en: "who hands over" },
    to: { zh: "接班人", en: "who takes over" },
  },
  data: z.object({
    post: ref("site/post"),
    notes: z.string().optional(),
    openItems: z.array(z.string()).optional(),
  }),
  roles: ["by", "to"],
  backfillDays: 1,
});
