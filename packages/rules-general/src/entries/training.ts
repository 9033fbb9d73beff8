import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A training 培训记录 with those who came and those who passed.
 */
export const training = defineEntry("general/training", {
  title: { zh: "培训记录", en: "Training" },
  data: z.object({
    topic: z.enum(["fire", "safety", "food-safety", "first-aid", "induction", "energy"]),
    content: z.string().optional(),
    hours: quantity("h").nonnegative(),
    attendees: z.array(ref("site/person")),
    passed: z.array(ref("site/person")).optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * A drill 应急演练. `evacuationTime` is from the alarm until the last person is out.
 */
export const drill = defineEntry("general/drill", {
  title: { zh: "应急演练", en: "Drill" },
  data: z.object({
    scenario: z.enum(["fire", "evacuation", "food", "earthquake", "intrusion", "stampede"]),
    content: z.string().optional(),
    departments: z.array(z.string()).optional(),
    people: quantity("person").nonnegative().optional(),
    evacuationTime: quantity("s").nonnegative().optional(),
    review: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * A meeting 会议纪要 with its decisions.
 */
export const meeting = defineEntry("general/meeting", {
  title: { zh: "会议纪要", en: "Meeting" },
  data: z.object({
    topic: z.enum(["logistics", "safety", "canteen", "committee"]),
    decisions: z.array(z.string()).optional(),
    minutes: z.string().optional(),
  }),
  roles: ["chair", "attendees"],
  backfillDays: 3,
});
