import { Day, defineEntry, personal } from "@houqin/core";
import * as z from "zod";

/** What a paper of the campus is. */
export const CampusPaperCategory = z.enum([
  "bus-inspection",
  "driver-review",
  "guard-card",
  "liability-insurance",
  "vetting",
  "private-licence",
]);

/**
 * A paper of campus safety 校园安全证件 in force from `issuedOn` through `validUntil`. `holder` is the id of a person or a bus, or `site`.
 */
export const campusPaper = defineEntry("school/campus-paper", {
  title: { zh: "校园安全证件", en: "Campus paper" },
  label: "category",
  fields: {
    holder: { zh: "持有人", en: "holder", values: { site: { zh: "全单位", en: "the whole site" } } },
    category: {
      zh: "证件类别",
      en: "category",
      values: {
        "bus-inspection": { zh: "校车安全技术检验", en: "inspection of the bus" },
        "driver-review": { zh: "校车驾驶人审验", en: "review of the driver" },
        "guard-card": { zh: "保安员证", en: "guard's card" },
        "liability-insurance": { zh: "校方责任险", en: "liability insurance" },
        vetting: { zh: "违法犯罪记录查询", en: "search of the criminal record" },
        "private-licence": { zh: "民办学校办学许可证", en: "licence of a private school" },
      },
    },
    number: { zh: "证件编号", en: "number" },
    issuedOn: { zh: "签发日", en: "day of issue" },
    validUntil: { zh: "有效期止", en: "last day of validity" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    holder: z.string(),
    category: CampusPaperCategory,
    number: personal(z.string()).optional(),
    issuedOn: Day,
    validUntil: Day,
  }),
  roles: ["by"],
  backfillDays: 7,
});
