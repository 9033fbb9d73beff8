import { type Given, sheetLine } from "./checked.ts";
import { moment, plus, SCHOOL_DAYS } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import type { Found } from "./issues.ts";
import { at, between } from "./random.ts";
import { LOGISTICS_HEAD, NURSES } from "./roster.ts";

/** The daily sheet of a kindergarten, as it stood. */
const SHEET = {
  checklist: "school/kindergarten-day-sheet",
  version: "2026.1",
  hash: "4586d67e47e2f062ff11533f0019b51be2544a08608cf0179f77af9dacef47f0",
} as const;
const ITEMS = [
  "gate",
  "morning",
  "pockets",
  "play",
  "water",
  "floors",
  "chemicals",
  "nap",
  "handover",
  "empty",
] as const;
/** What is now and then found, each so seldom that none comes back three times within a quarter. */
const SIGNS = [
  ["floors", "盥洗室门口有积水"],
  ["pockets", "一名幼儿带了小珠子"],
  ["play", "滑梯地垫翘边"],
  ["water", "保温桶没有上锁"],
  ["chemicals", "消毒液放在台面上"],
  ["gate", "园门没有随手关"],
  ["nap", "药品登记缺签名"],
] as const;
const EVERY = 11;

/** The daily sheet of the kindergarten on each day on which it is open, and the issues of what showed a sign of danger. */
export function kindergartenDays(): { readonly lines: readonly Line[]; readonly found: readonly Found[] } {
  const signs = SCHOOL_DAYS.filter(({ lesson }) => lesson % EVERY === 5);
  return {
    lines: SCHOOL_DAYS.map((day) => sheet(day, signOf(day))),
    found: signs.map((day) => ({
      id: `${idOf(day)}/issue/${signOf(day)?.[0]}`,
      date: day.date,
      area: "building-kg",
      severity: "general",
    })),
  };
}

const idOf = ({ stamp }: SchoolDay) => `kgday-${stamp}`;

function signOf({ lesson }: SchoolDay) {
  return lesson % EVERY === 5 ? at(SIGNS, Math.floor(lesson / EVERY)) : undefined;
}

function sheet(day: SchoolDay, sign: ReturnType<typeof signOf>): Line {
  const { date, lesson } = day;
  const id = idOf(day);
  const plan = {
    measure: "当天处理，班会上讲一次",
    dueOn: plus(date, 20),
    department: "总务处",
    responsible: LOGISTICS_HEAD,
    money: 0,
  };
  const answers: readonly Given[] = ITEMS.map((item) =>
    item === sign?.[0]
      ? { item, value: "fail", note: sign[1], photos: [`${id}.jpg`], issue: plan }
      : { item, value: "pass" },
  );
  const begun = moment(date, "17:05", between(0, 12, id));
  const filled = { ...SHEET, answers };
  return sheetLine(id, "school/checked", begun, "building-kg", at(NURSES, lesson), LOGISTICS_HEAD, filled);
}
