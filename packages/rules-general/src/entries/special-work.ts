import { defineEntry, Instant } from "@houqin/core";
import * as z from "zod";

/** Dangerous work besides hot work 危险作业. */
export const SpecialWork = z.enum(["lifting", "temporary-power", "blasting", "height", "confined-space"]);

/**
 * Dangerous work from `from` until `until` 危险作业: lifting, temporary power, blasting, work at height or in a confined space, with who manages it
 * on the spot. Hot work has its own kind. `testedAt` is when the air of a confined space was tested.
 */
export const specialWork = defineEntry("general/special-work", {
  title: { zh: "危险作业", en: "Dangerous work" },
  label: "category",
  fields: {
    category: {
      zh: "类别",
      en: "category",
      values: {
        lifting: { zh: "吊装", en: "lifting" },
        "temporary-power": { zh: "临时用电", en: "temporary power" },
        blasting: { zh: "爆破", en: "blasting" },
        height: { zh: "高处作业", en: "work at height" },
        "confined-space": { zh: "有限空间作业", en: "confined space" },
      },
    },
    permit: { zh: "作业票", en: "permit" },
    from: { zh: "开始时间", en: "start" },
    until: { zh: "结束时间", en: "end" },
    measures: { zh: "安全措施", en: "measures" },
    testedAt: { zh: "气体检测时间", en: "time of the air test" },
    operator: { zh: "作业人", en: "operator" },
    manager: { zh: "现场管理人", en: "manager on the spot" },
    watcher: { zh: "监护人", en: "watcher" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    category: SpecialWork,
    permit: z.string().optional(),
    from: Instant,
    until: Instant,
    measures: z.string().optional(),
    testedAt: Instant.optional(),
  }),
  roles: ["operator", "manager", "watcher", "approver"],
  backfillDays: 0,
  nothingToReport: true,
});
