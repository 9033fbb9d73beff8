import { DAYS, lastDayOfMonth, moment, plus } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { at, between } from "./random.ts";
import { STOREKEEPER, TEACHERS } from "./roster.ts";

/** Those who hold the two locks of the cupboard in the science laboratory. */
export const LAB_KEEPERS = [at(TEACHERS, 6), STOREKEEPER] as const;

/** What stands there, with how much came when the term began and how much a lesson takes at most, in grams. */
const GOODS = [
  ["酒精", "flammable", 4000, 150],
  ["高锰酸钾", "explosive", 500, 10],
  ["稀盐酸", "corrosive", 1500, 60],
] as const;
const BOUGHT = new Set(["2025-09-04", "2026-03-05"]);
/** When the plan for the waste of the laboratory is filed. */
const WASTE_PLAN = "2025-12-05";
const PURPOSES = ["燃烧实验", "溶解实验", "酸碱变色实验", "制取氧气演示", "标本制作"] as const;

/** Goods of the laboratory come in twice a year, go out for lessons, and are counted when a month ends, in the breaks too. */
export function* hazardous(): Iterable<Line> {
  yield keepers("lab-keepers-2025", "2025-08-31T16:00", "2026-09-30");
  const standing = new Map<string, number>(GOODS.map(([item]) => [item, 0]));
  for (const day of DAYS) {
    for (const [place, [item, danger, bought, most]] of GOODS.entries()) {
      const { date, stamp, weekday, school } = day;
      const left = standing.get(item) ?? 0;
      if (BOUGHT.has(date)) {
        yield move(`chem-${stamp}-${place + 1}-in`, moment(date, "09:10", place * 8), item, danger, "in", bought);
        standing.set(item, left + bought);
        if (danger === "explosive")
          yield filed(
            `chem-filed-${stamp}`,
            plus(date, 2),
            "chemical-purchase",
            "公安局",
            `chem-${stamp}-${place + 1}-in`,
          );
      } else if (school && weekday === 2 + place && left > 0) {
        const grams = between(Math.ceil(most / 3), most, `chem-${stamp}-${place}`);
        yield move(`chem-${stamp}-${place + 1}`, moment(date, "13:20", place * 8), item, danger, "out", grams);
        standing.set(item, left - grams);
      }
    }
    if (day.date === WASTE_PLAN) yield filed(`waste-plan-${day.stamp}`, WASTE_PLAN, "waste-plan", "生态环境局");
    if (lastDayOfMonth(day))
      for (const [place, [item]] of GOODS.entries()) yield count(day, place, item, standing.get(item) ?? 0);
  }
}

/** Two people are appointed to hold the locks. */
export function keepers(id: string, time: string, until: string): Line {
  return {
    id,
    kind: "school/hazardous-keeper",
    at: time,
    area: "store-lab",
    actors: { keeper: LAB_KEEPERS },
    data: { until },
  };
}

/** Something about the laboratory is filed with an authority. */
function filed(id: string, day: string, topic: string, to: string, about?: string): Line {
  return {
    id,
    kind: "general/report",
    at: moment(day, "10:30"),
    area: "store-lab",
    actors: { by: LAB_KEEPERS[0] },
    data: { topic, to, ...(about === undefined ? {} : { about }) },
  };
}

/** Some of a good comes in or goes out. */
export function move(id: string, time: string, item: string, danger: string, direction: string, grams: number): Line {
  const out = direction === "out";
  return {
    id,
    kind: "school/hazardous-move",
    at: time,
    area: "store-lab",
    actors: { keepers: LAB_KEEPERS, ...(out ? { receiver: at(TEACHERS, 8) } : {}) },
    data: { item, danger, direction, grams, ...(out ? { purpose: at(PURPOSES, grams) } : {}) },
  };
}

function count({ date, stamp }: SchoolDay, place: number, item: string, grams: number): Line {
  return {
    id: `chem-count-${stamp}-${place + 1}`,
    kind: "school/hazardous-count",
    at: moment(date, "16:30", place * 5),
    area: "store-lab",
    actors: { by: LAB_KEEPERS[1], verifier: LAB_KEEPERS[0] },
    data: { item, grams },
  };
}
