import { moment, SCHOOL_DAYS, schoolDayAfter } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { at, between, chance } from "./random.ts";
import { FOOD_DIRECTOR, LOGISTICS_HEAD } from "./roster.ts";

const SAID = [
  ["complaint", "app", "晚餐青菜偏咸"],
  ["opinion", "box", "希望增加面食品种"],
  ["praise", "meal", "今天的番茄牛肉汤很受欢迎"],
  ["complaint", "phone", "宿舍热水时间太短"],
  ["opinion", "box", "建议操场加装饮水机"],
  ["complaint", "forum", "校门口放学时拥堵"],
] as const;

/** Opinions and complaints with their answers; in weeks whose box was empty the log is closed with nothing to report. */
export function* feedback(): Iterable<Line> {
  for (const day of SCHOOL_DAYS) {
    if (boxIsEmpty(day)) {
      if (day.weekday === 5) yield nothingToReport(day);
      continue;
    }
    if (day.weekday === 5) yield* said(day, 1, 1 + 3 * (day.lesson % 2));
    if (chance(`feedback-${day.stamp}`) < 0.9) yield* said(day, 2, between(0, 5, `said-${day.stamp}`));
  }
}

/** Two weeks in the year nobody writes, rings or calls. */
function boxIsEmpty({ date }: SchoolDay): boolean {
  return ("2025-12-08" <= date && date <= "2025-12-12") || ("2026-05-25" <= date && date <= "2026-05-29");
}

function nothingToReport({ date, stamp }: SchoolDay): Line {
  return {
    id: `closed-${stamp}-box`,
    kind: "ledger/closed",
    at: moment(date, "17:30"),
    actors: { by: LOGISTICS_HEAD },
    data: { kinds: ["general/feedback"], through: date },
  };
}

function* said({ date, stamp }: SchoolDay, number: number, subject: number): Iterable<Line> {
  const id = `say-${stamp}-${number}`;
  const [category, channel, content] = at(SAID, subject);
  yield {
    id,
    kind: "general/feedback",
    at: moment(date, "12:30", number * 40 + between(0, 30, id)),
    data: { category, channel: number === 1 ? "box" : channel, content },
  };
  if (category === "praise") return;
  const answered = schoolDayAfter(date, between(1, 2, `${id}-answer`));
  yield {
    id: `reply-${stamp}-${number}`,
    kind: "general/reply",
    at: moment(answered > "2026-07-03" ? date : answered, "15:30", between(0, 80, `${id}-reply`)),
    actors: { by: content.includes("菜") || content.includes("面") ? FOOD_DIRECTOR : LOGISTICS_HEAD },
    data: { feedback: id, content: "已转有关人员，处理情况见附件", adopted: category === "opinion" },
  };
}
