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

/** A post, a shift or things kept are handed over 交接, with what is still open; `by` hands over, `to` takes over. */
export const handover = defineEntry("general/handover", {
  title: { zh: "交接记录", en: "Handover" },
  label: "post",
  fields: {
    topic: {
      zh: "交接内容",
      en: "topic",
      values: {
        shift: { zh: "交接班", en: "shift" },
        custody: { zh: "保管移交", en: "custody" },
        post: { zh: "离岗移交", en: "leaving the post" },
      },
    },
    post: { zh: "岗位", en: "post" },
    notes: { zh: "情况记录", en: "notes" },
    openItems: { zh: "未了事项", en: "open items" },
    by: { zh: "移交人", en: "who hands over" },
    to: { zh: "接收人", en: "who takes over" },
  },
  data: z.object({
    topic: z.enum(["shift", "custody", "post"]),
    post: ref("site/post").optional(),
    notes: z.string().optional(),
    openItems: z.array(z.string()).optional(),
  }),
  roles: ["by", "to"],
  backfillDays: 1,
});
