import { Day, defineEntry, personal, ref } from "@houqin/core";
import * as z from "zod";

/** How much care somebody needs 照料护理等级. */
export const CareLevel = z.enum(["able", "partial", "full"]);

/** What people call them. */
export const levelTitles = {
  able: { zh: "自理", en: "able" },
  partial: { zh: "半失能", en: "partly dependent" },
  full: { zh: "失能", en: "fully dependent" },
} as const;

/** Somebody moves in 老人入住; `subject` is their id. The day of `at` is that of the admission. */
export const resident = defineEntry("eldercare/resident", {
  title: { zh: "老人入住", en: "Resident admitted" },
  label: "name",
  fields: {
    name: { zh: "姓名", en: "name" },
    level: { zh: "照料护理等级", en: "level of care", values: levelTitles },
    room: { zh: "居室", en: "room" },
    contact: { zh: "紧急联系人", en: "emergency contact" },
    by: { zh: "经办人", en: "recorder" },
    "@subject": { zh: "老人", en: "resident" },
  },
  data: z.object({
    name: personal(z.string()),
    level: CareLevel,
    room: ref("site/area").optional(),
    contact: personal(z.string()).optional(),
  }),
  roles: ["by"],
  subject: "eldercare/resident",
  backfillDays: 1,
});

/** Somebody moves out, or has died 老人离院. */
export const discharge = defineEntry("eldercare/discharge", {
  title: { zh: "老人离院", en: "Resident left" },
  label: "resident",
  fields: {
    resident: { zh: "老人", en: "resident" },
    reason: {
      zh: "原因",
      en: "reason",
      values: {
        home: { zh: "回家", en: "home" },
        moved: { zh: "转院", en: "moved elsewhere" },
        deceased: { zh: "去世", en: "deceased" },
      },
    },
    by: { zh: "经办人", en: "recorder" },
  },
  data: z.object({ resident: ref("eldercare/resident"), reason: z.enum(["home", "moved", "deceased"]) }),
  roles: ["by"],
  backfillDays: 1,
});

/** The file of a former resident is destroyed 档案销毁. */
export const fileDestroyed = defineEntry("eldercare/file-destroyed", {
  title: { zh: "老人档案销毁", en: "File destroyed" },
  label: "resident",
  fields: {
    resident: { zh: "老人", en: "resident" },
    agreementEnded: { zh: "服务协议期满日", en: "end of the agreement" },
    by: { zh: "销毁人", en: "person who destroyed it" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({ resident: ref("eldercare/resident"), agreementEnded: Day }),
  roles: ["by", "approver"],
  backfillDays: 3,
});
