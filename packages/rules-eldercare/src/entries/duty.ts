import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";

const watches = { day: { zh: "白班", en: "day" }, night: { zh: "夜班", en: "night" } } as const;
const Watch = z.enum(["day", "night"]);

/** Somebody walks through a residential area and looks in on everybody 照护巡查. `covers` holds the day; a night belongs to the day on which it begins. */
export const careRound = defineEntry("eldercare/care-round", {
  title: { zh: "照护巡查", en: "Care round" },
  fields: {
    watch: { zh: "班次", en: "watch", values: watches },
    seen: { zh: "看到人数", en: "people seen" },
    note: { zh: "异常情况", en: "anything unusual" },
    by: { zh: "巡查人", en: "walker" },
  },
  data: z.object({ watch: Watch, seen: quantity("person").nonnegative(), note: z.string().optional() }),
  roles: ["by"],
});

/** One watch hands over to the next 交接班. `covers` holds the day. */
export const handover = defineEntry("eldercare/handover", {
  title: { zh: "交接班记录", en: "Handover" },
  fields: {
    watch: { zh: "交班班次", en: "watch that ends", values: watches },
    residents: { zh: "在院人数", en: "residents in the house" },
    watched: { zh: "重点关注", en: "to be watched" },
    from: { zh: "交班人", en: "person going" },
    to: { zh: "接班人", en: "person coming" },
  },
  data: z.object({
    watch: Watch,
    residents: quantity("person").nonnegative(),
    watched: z.array(z.string()).optional(),
  }),
  roles: ["from", "to"],
});

/** What happened in a shift on duty 值班登记. `shift` is the id of that entry. */
export const dutyLog = defineEntry("eldercare/duty-log", {
  title: { zh: "值班登记", en: "Duty log" },
  label: "shift",
  fields: {
    shift: { zh: "班次", en: "shift" },
    matters: { zh: "值班情况", en: "what happened" },
    by: { zh: "值班人", en: "person on duty" },
  },
  data: z.object({ shift: z.string(), matters: z.string() }),
  roles: ["by"],
});

/** Somebody is put down for a post 值班排班, from `start` until `end`. */
export const rosterLine = defineEntry("eldercare/roster-line", {
  title: { zh: "值班排班", en: "Roster" },
  label: "post",
  fields: {
    post: { zh: "岗位", en: "post" },
    start: { zh: "开始时间", en: "start" },
    end: { zh: "结束时间", en: "end" },
    by: { zh: "值班人", en: "person on duty" },
  },
  data: z.object({ post: ref("site/post"), start: Instant, end: Instant }),
  roles: ["by"],
  backfillDays: 0,
});

/** A leader looks in on those on duty and asks how it goes 查岗. */
export const dutyCheck = defineEntry("eldercare/duty-check", {
  title: { zh: "查岗记录", en: "Duty check" },
  label: "post",
  fields: {
    post: { zh: "岗位", en: "post" },
    present: {
      zh: "在岗情况",
      en: "present",
      values: { true: { zh: "在岗", en: "present" }, false: { zh: "脱岗", en: "absent" } },
    },
    note: { zh: "询问情况", en: "what was asked" },
    by: { zh: "查岗人", en: "checker" },
  },
  data: z.object({ post: ref("site/post"), present: z.boolean(), note: z.string().optional() }),
  roles: ["by"],
});
