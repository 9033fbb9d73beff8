import { moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { at, between } from "./random.ts";
import { CLEANERS, COOKS, FOOD_OFFICERS, onStaff } from "./roster.ts";
import { shift } from "./shifts.ts";

/** Spells in which a cook is off the line: the school day on which it shows, and how many school days it lasts. */
const SPELLS = [
  spell(1, 9, 2, "腹泻"),
  spell(4, 21, 3, "发热"),
  spell(12, 33, 2, "手部外伤"),
  spell(7, 47, 2, "咽痛"),
  spell(15, 60, 4, "发热"),
  spell(2, 72, 2, "腹泻"),
  spell(10, 83, 3, "咽痛"),
  spell(6, 95, 2, "手部外伤"),
  spell(13, 107, 2, "腹泻"),
  spell(3, 118, 3, "发热"),
  spell(16, 130, 2, "咽痛"),
  spell(8, 143, 2, "腹泻"),
  spell(11, 156, 2, "手部外伤"),
  spell(14, 170, 3, "发热"),
] as const;

function spell(number: number, lesson: number, days: number, symptom: string) {
  return { cook: at(COOKS, number - 1), lesson, days, symptom };
}

/** Odd cooks work the early turn, even ones the late turn. */
function isEarly(cook: string): boolean {
  return COOKS.indexOf(cook) % 2 === 0;
}

/** The cooks on the line on a school day, early turn first. */
function cooksAtWork(day: SchoolDay, early: boolean): readonly string[] {
  return COOKS.filter((cook) => isEarly(cook) === early && onStaff(cook, day.date) && spellOf(cook, day) === undefined);
}

/** The two cooks of the kindergarten's kitchen are the last of each turn. */
export function cookFor(day: SchoolDay, early: boolean, kitchen: string, turn: number): string {
  const cooks = cooksAtWork(day, early);
  return kitchen === "kitchen-kg" ? at(cooks, -1) : at(cooks.slice(0, -1), turn);
}

function spellOf(cook: string, day: SchoolDay) {
  return SPELLS.find(
    (spell) => spell.cook === cook && spell.lesson <= day.lesson && day.lesson < spell.lesson + spell.days,
  );
}

/** Morning checks, shifts and hand washing of the kitchens, and the shifts of cleaners. */
export function* kitchenStaff(day: SchoolDay): Iterable<Line> {
  const { date, stamp, index } = day;
  const shiftOf = (by: string, post: string, hours: readonly [string, string]) =>
    shift(`shift-${stamp}-${by}`, date, by, post, hours);
  if (day.workday) for (const cleaner of CLEANERS) yield shiftOf(cleaner, "cleaner", ["07:30", "16:30"]);
  if (!day.school) return;
  for (const cook of COOKS) {
    if (!onStaff(cook, date)) continue;
    const early = isEarly(cook);
    const checked = moment(date, early ? "05:06" : "09:36", between(0, 20, `check-${stamp}-${cook}`));
    const spell = spellOf(cook, day);
    const check = {
      id: `check-${stamp}-${cook}`,
      kind: "canteen/morning-check",
      at: checked,
      covers: date,
      area: "kitchen-main",
      actors: { by: at(FOOD_OFFICERS, index), cook },
    };
    const celsius = 36 + between(1, 9, `heat-${stamp}-${cook}`) / 10;
    if (spell) {
      const ill = {
        celsius: spell.symptom === "发热" ? 37.9 : celsius,
        hands: spell.symptom !== "手部外伤",
        fit: false,
        symptoms: [spell.symptom],
      };
      if (spell.lesson === day.lesson) yield { ...check, data: ill };
      continue;
    }
    if (SPELLS.some((past) => past.cook === cook && past.lesson + past.days === day.lesson)) {
      yield {
        id: `return-${stamp}-${cook}`,
        kind: "canteen/return-to-work",
        at: moment(date, "05:00"),
        actors: { by: at(FOOD_OFFICERS, index), cook },
        data: { proof: "社区医院痊愈证明" },
      };
    }
    yield { ...check, data: { celsius, hands: true, fit: true } };
    yield shiftOf(cook, "cook", early ? ["05:30", "13:30"] : ["10:00", "18:30"]);
    const washed = `wash-${stamp}-${cook}`;
    yield {
      id: washed,
      kind: "canteen/handwash",
      at: moment(date, early ? "05:32" : "10:02", between(0, 5, washed)),
      covers: `${date}/${early ? "breakfast" : "lunch"}`,
      area: "kitchen-main",
      actors: { by: cook },
      data: { occasion: "start" },
    };
  }
}
