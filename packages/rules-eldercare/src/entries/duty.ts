import { defineEntry, quantity, ref } from "@houqin/core";
import { patrol } from "@houqin/rules-general";
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

/**
 * A leader looks in on those on duty and asks how it goes 查岗. It yields a line in the patrol book, which `general/duty-checked` counts.
 *
 * @example
 * const data = { post: "guard", present: true };
 * dutyCheck.yields?.entries({ id: "d1", kind: "eldercare/duty-check", at: "2026-05-06T23:10", data }).map(({ data }) => data);
 * //=> [{ topic: "duty", result: "ok" }]
 */
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
  yields: {
    kinds: [patrol.id],
    entries: ({ data: { present }, actors: { by } = {} }) => [
      {
        name: "patrol",
        kind: patrol.id,
        ...(by === undefined ? {} : { actors: { by } }),
        data: { topic: "duty", result: present ? "ok" : "issue" },
      },
    ],
  },
});
