import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** Somebody looked how many days of pictures the video system holds 录像保存抽查; `recorder` is which one, where there are several. */
export const videoCheck = defineEntry("general/video-check", {
  title: { zh: "录像保存抽查", en: "Check of the pictures kept" },
  label: "recorder",
  fields: {
    recorder: { zh: "录像机", en: "recorder" },
    keptDays: { zh: "录像保存天数", en: "days of pictures kept" },
    by: { zh: "抽查人", en: "checker" },
  },
  data: z.object({ recorder: ref("site/asset").optional(), keptDays: quantity("day").nonnegative() }),
  roles: ["by"],
  backfillDays: 3,
});
