import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** How overtime comes about; rest days are told apart by whether another day off was given for them. */
export const OvertimeCategory = z.enum(["extended", "rest-day", "rest-day-off-given", "holiday"]);

/**
 * Somebody worked beyond the hours of the shift 加班; `rate` is what was paid for it, in percent of the wage.
 */
export const overtime = defineEntry("general/overtime", {
  title: { zh: "加班登记", en: "Overtime" },
  label: "by",
  fields: {
    category: {
      zh: "加班类别",
      en: "kind of overtime",
      values: {
        extended: { zh: "工作日延时", en: "longer working day" },
        "rest-day": { zh: "休息日加班", en: "rest day" },
        "rest-day-off-given": { zh: "休息日加班（已补休）", en: "rest day, time off given" },
        holiday: { zh: "法定节假日加班", en: "public holiday" },
      },
    },
    reason: {
      zh: "加班事由",
      en: "reason",
      values: {
        operations: { zh: "工作需要", en: "operations" },
        emergency: { zh: "抢险抢修", en: "emergency" },
      },
    },
    hours: { zh: "加班时长", en: "hours" },
    rate: { zh: "加班费标准（%）", en: "pay, in percent of the wage" },
    by: { zh: "加班人", en: "who worked" },
    approver: { zh: "审批人", en: "approver" },
  },
  data: z.object({
    category: OvertimeCategory,
    reason: z.enum(["operations", "emergency"]),
    hours: quantity("h").positive(),
    rate: z.number().nonnegative().optional(),
  }),
  roles: ["by", "approver"],
  backfillDays: 7,
  nothingToReport: true,
});

/** Years of work in all, as the days of annual leave go by them 累计工作年限. */
export const Seniority = z.enum(["from-1", "from-10", "from-20"]);

/**
 * How many days of annual leave somebody has this year 年休假核定. `covers` holds the year. Whoever has none has no entry.
 */
export const leaveRight = defineEntry("general/leave-right", {
  title: { zh: "年休假核定", en: "Annual leave due" },
  label: "person",
  fields: {
    person: { zh: "职工", en: "person" },
    seniority: {
      zh: "累计工作年限",
      en: "years of work in all",
      values: {
        "from-1": { zh: "满1年不满10年", en: "1 to 10 years" },
        "from-10": { zh: "满10年不满20年", en: "10 to 20 years" },
        "from-20": { zh: "满20年", en: "20 years or more" },
      },
    },
    days: { zh: "应休天数", en: "days due" },
    by: { zh: "核定人", en: "who settled it" },
  },
  data: z.object({ seniority: Seniority, days: quantity("day").nonnegative() }),
  roles: ["person", "by"],
  backfillDays: 30,
});

/**
 * Annual leave that somebody took 年休假; rest days and public holidays in between are no leave. `covers` holds the year whose leave it is.
 */
export const annualLeave = defineEntry("general/annual-leave", {
  title: { zh: "年休假", en: "Annual leave" },
  label: "person",
  fields: {
    person: { zh: "休假人", en: "person" },
    from: { zh: "起始日", en: "first day" },
    until: { zh: "截止日", en: "last day" },
    days: { zh: "休假天数", en: "days" },
    by: { zh: "登记人", en: "recorder" },
    approver: { zh: "审批人", en: "approver" },
  },
  data: z.object({ from: Day, until: Day, days: quantity("day").positive() }),
  roles: ["person", "by", "approver"],
  backfillDays: 7,
});

/**
 * What became of leave that was not taken 未休年休假处理: paid, carried into the next year, or given up in writing. `covers` holds the year.
 */
export const leaveSettlement = defineEntry("general/leave-settlement", {
  title: { zh: "未休年休假处理", en: "Leave not taken" },
  label: "person",
  fields: {
    person: { zh: "职工", en: "person" },
    outcome: {
      zh: "处理办法",
      en: "outcome",
      values: {
        paid: { zh: "支付报酬", en: "paid" },
        carried: { zh: "本人同意跨年休", en: "carried over, agreed" },
        waived: { zh: "本人书面不休", en: "given up in writing" },
      },
    },
    days: { zh: "未休天数", en: "days" },
    rate: { zh: "报酬标准（%）", en: "pay, in percent of a day's wage" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({
    outcome: z.enum(["paid", "carried", "waived"]),
    days: quantity("day").positive(),
    rate: z.number().nonnegative().optional(),
  }),
  roles: ["person", "by"],
  backfillDays: 30,
});
