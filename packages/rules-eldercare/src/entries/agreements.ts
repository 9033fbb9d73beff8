import { Day, defineEntry, personal, ref } from "@houqin/core";
import * as z from "zod";

/** A service agreement 服务协议 with a resident or their representative, in force from `from` through `until`. */
export const agreement = defineEntry("eldercare/agreement", {
  title: { zh: "服务协议", en: "Service agreement" },
  label: "resident",
  fields: {
    resident: { zh: "老人", en: "resident" },
    from: { zh: "起始日", en: "first day" },
    until: { zh: "期满日", en: "last day" },
    signer: { zh: "签订人", en: "signatory" },
    by: { zh: "经办人", en: "recorder" },
  },
  data: z.object({ resident: ref("eldercare/resident"), from: Day, until: Day, signer: personal(z.string()) }),
  roles: ["by"],
  backfillDays: 3,
});

/** A resident, or who speaks for them, has agreed to something 知情同意: being held fast, or being given medicine by the staff. */
export const consent = defineEntry("eldercare/consent", {
  title: { zh: "知情同意书", en: "Consent" },
  label: ["resident", "matter"],
  fields: {
    resident: { zh: "老人", en: "resident" },
    matter: {
      zh: "事项",
      en: "matter",
      values: {
        restraint: { zh: "保护性约束", en: "restraint" },
        medication: { zh: "委托服药", en: "medication" },
      },
    },
    from: { zh: "起始日", en: "first day" },
    until: { zh: "截止日", en: "last day" },
    signer: { zh: "签字人", en: "signatory" },
    by: { zh: "经办人", en: "recorder" },
  },
  data: z.object({
    resident: ref("eldercare/resident"),
    matter: z.enum(["restraint", "medication"]),
    from: Day,
    until: Day,
    signer: personal(z.string()),
  }),
  roles: ["by"],
  backfillDays: 1,
});
