import { defineEntry, ref } from "@houqin/core";
import * as z from "zod";

/** A locker is given to somebody or given back 更衣柜领还. */
export const lockerUse = defineEntry("general/locker-use", {
  title: { zh: "更衣柜领还", en: "Locker use" },
  label: "locker",
  fields: {
    locker: { zh: "更衣柜", en: "locker" },
    action: {
      zh: "动作",
      en: "action",
      values: { out: { zh: "领用", en: "taken" }, back: { zh: "归还", en: "given back" } },
    },
    holder: { zh: "使用人", en: "holder" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({ locker: ref("site/asset"), action: z.enum(["out", "back"]) }),
  roles: ["holder", "by"],
  backfillDays: 3,
});
