import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * Somebody looked at the video system 视频监控查看: how many days of pictures it holds, and how many of its cameras work. `recorder` is which recorder, where there are
 * several.
 */
export const videoCheck = defineEntry("general/video-check", {
  title: { zh: "视频监控查看", en: "Check of the video system" },
  label: "recorder",
  fields: {
    recorder: { zh: "录像机", en: "recorder" },
    keptDays: { zh: "录像保存天数", en: "days of pictures kept" },
    cameras: { zh: "摄像头数", en: "cameras" },
    working: { zh: "在线数", en: "cameras that work" },
    by: { zh: "查看人", en: "checker" },
  },
  data: z.object({
    recorder: ref("site/asset").optional(),
    keptDays: quantity("day").nonnegative(),
    cameras: quantity("1").positive().optional(),
    working: quantity("1").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
