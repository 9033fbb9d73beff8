import { defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/** What a survey asks about 测评对象. */
export const SurveySubject = z.enum(["canteen", "logistics", "dorm", "security"]);

/**
 * An opinion, a complaint or praise 意见投诉; `by` may be absent.
 */
export const feedback = defineEntry("general/feedback", {
  title: { zh: "意见投诉", en: "Feedback" },
  data: z.object({
    channel: z.enum(["box", "forum", "phone", "app", "meal"]),
    category: z.enum(["opinion", "complaint", "praise"]),
    content: personal(z.string()),
  }),
  roles: ["by"],
  backfillDays: 2,
  nothingToReport: true,
});

/**
 * An answer to feedback 答复. `feedback` is the id of that entry.
 */
export const reply = defineEntry("general/reply", {
  title: { zh: "答复", en: "Reply" },
  data: z.object({
    feedback: z.string(),
    content: z.string(),
    adopted: z.boolean().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * The count of a satisfaction survey 满意度测评 in one group: forms handed out, returned, satisfied. `covers` holds the term.
 */
export const survey = defineEntry("general/survey", {
  title: { zh: "满意度测评", en: "Satisfaction survey" },
  data: z.object({
    about: SurveySubject,
    group: z.enum(["pupil", "parent", "staff"]),
    asked: quantity("person").nonnegative(),
    returned: quantity("person").nonnegative(),
    satisfied: quantity("person").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
