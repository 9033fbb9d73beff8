import { Day, defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** How bad a hazard 隐患 is: minor 一般问题, general 一般隐患, major 重大隐患. */
export const HazardSeverity = z.enum(["minor", "general", "major"]);

/** What an issue is about 问题类别. */
export const IssueCategory = z.enum([
  "fire",
  "electric",
  "structure",
  "hygiene",
  "food",
  "equipment",
  "security",
  "other",
]);

/**
 * Something wrong, seen on site 问题隐患. `onTheSpot` says that it was put right at once; else it is to carry a plan: measure, date,
 * department, person, money.
 */
export const issue = defineEntry("general/issue", {
  title: { zh: "问题隐患", en: "Issue" },
  data: z.object({
    title: z.string(),
    category: IssueCategory,
    severity: HazardSeverity,
    source: z.enum(["inspection", "patrol", "report", "official"]),
    onTheSpot: z.boolean(),
    measure: z.string().optional(),
    dueOn: Day.optional(),
    department: z.string().optional(),
    responsible: ref("site/person").optional(),
    money: quantity("CNY").nonnegative().optional(),
    asset: ref("site/asset").optional(),
  }),
  roles: ["by"],
  backfillDays: 2,
});

/**
 * An issue has been put right 整改记录. `issue` is the id of that entry.
 */
export const correction = defineEntry("general/correction", {
  title: { zh: "整改记录", en: "Correction" },
  data: z.object({
    issue: z.string(),
    cause: z.string().optional(),
    measure: z.string(),
    photos: z.array(z.string()).optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * Somebody has looked whether an issue is gone 复查销号. `issue` is the id of that entry; `severity` repeats the issue's.
 */
export const verification = defineEntry("general/verification", {
  title: { zh: "复查销号", en: "Verification" },
  data: z.object({
    issue: z.string(),
    severity: HazardSeverity,
    passed: z.boolean(),
    note: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
