import { moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { at, between } from "./random.ts";
import { COOKS } from "./roster.ts";

const STEPS = ["scrape", "wash", "rinse", "disinfect", "store"] as const;
const METHODS = ["steam", "infrared", "chlorine", "dishwasher"] as const;
const WASH = [
  ["breakfast", "08:10"],
  ["lunch", "13:05"],
  ["dinner", "18:15"],
] as const;

/** The id of one step of a load: `tw-20250901-1-disinfect`. */
function stepId(stamp: string, load: number, step: (typeof STEPS)[number]): string {
  return `tw-${stamp}-${load}-${step}`;
}

/** How a load of a day is disinfected. */
function methodOf(lesson: number, load: number): (typeof METHODS)[number] {
  return at(METHODS, lesson + load);
}

/** Six loads of tableware a school day through their five steps, and the air of the serving room. */
export function* tableware({ date, stamp, school, lesson }: SchoolDay): Iterable<Line> {
  if (!school) return;
  for (const [turn, [meal, from]] of WASH.entries()) {
    for (const half of [0, 1]) {
      const load = turn * 2 + half + 1;
      for (const [number, step] of STEPS.entries()) {
        const id = stepId(stamp, load, step);
        yield {
          id,
          kind: "general/tableware-step",
          at: moment(date, from, half * 9 + number * 12 + (number === 4 ? 18 : 0) + between(0, 4, id)),
          covers: `${date}/${meal}`,
          area: half === 0 ? "kitchen-main" : "kitchen-kg",
          actors: { by: at(COOKS.slice(0, 8), lesson + load) },
          data: { load: `L${stamp}-${load}`, step, ...(step === "disinfect" ? disinfection(lesson, load, id) : {}) },
        };
      }
    }
    const id = `air-${stamp}-${meal}`;
    yield {
      id,
      kind: "canteen/air-disinfection",
      at: moment(date, at(["05:50", "10:10", "16:00"], turn)),
      covers: `${date}/${meal}`,
      area: "kitchen-main",
      actors: { by: at(COOKS.slice(0, 8), lesson + turn) },
      data: { method: "uv", minutes: between(30, 40, id) },
    };
  }
}

function disinfection(lesson: number, load: number, id: string) {
  const method = methodOf(lesson, load);
  if (method === "dishwasher") return { method, celsius: 85, minutes: 3 };
  if (method === "chlorine") return { method, chlorine: between(255, 300, id), minutes: between(6, 9, id) };
  return { method, celsius: method === "steam" ? 100 : between(121, 128, id), minutes: between(11, 18, id) };
}
