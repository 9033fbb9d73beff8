import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * How a class of a kindergarten or nursery is made up 班级编制: its ages, its children, those who care for them, and the floor on which its room lies; a basement is below 1. The
 * class is the entry's area; `covers` holds the term.
 */
export const classRoll = defineEntry("school/class-roll", {
  title: { zh: "班级编制", en: "Make-up of a class" },
  label: "ages",
  fields: {
    ages: {
      zh: "班型",
      en: "ages",
      values: {
        infants: { zh: "乳儿班（6～12个月）", en: "6 to 12 months" },
        toddlers: { zh: "托小班（12～24个月）", en: "12 to 24 months" },
        twos: { zh: "托大班（24～36个月）", en: "24 to 36 months" },
        mixed: { zh: "混合编班（18个月以上）", en: "mixed, from 18 months" },
        kindergarten: { zh: "幼儿园班（3岁以上）", en: "from 3 years" },
      },
    },
    children: { zh: "幼儿人数", en: "children" },
    carers: { zh: "保育人员数", en: "carers" },
    floor: { zh: "所在楼层", en: "floor" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    ages: z.enum(["infants", "toddlers", "twos", "mixed", "kindergarten"]),
    children: quantity("person").nonnegative(),
    carers: quantity("person").positive().optional(),
    floor: z.int().min(-5).max(40).optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/**
 * The vaccination records of those who are new were looked at 预防接种证查验. The class is the entry's area; `covers` holds the term.
 */
export const intakeCheck = defineEntry("school/intake-check", {
  title: { zh: "入园入学接种证查验", en: "Vaccination records at intake" },
  fields: {
    newcomers: { zh: "新生人数", en: "newcomers" },
    checked: { zh: "已查验接种证人数", en: "records looked at" },
    by: { zh: "查验人", en: "checker" },
  },
  data: z.object({
    newcomers: quantity("person").nonnegative(),
    checked: quantity("person").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
