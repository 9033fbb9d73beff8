import { dayOf, moment, plus, YEAR } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { between } from "./random.ts";
import { ATTENDANTS, DRIVERS } from "./roster.ts";

const SEATS = { "bus-1": 36, "bus-2": 45 } as const;

/** The small bus fetches the children of the kindergarten each day; the large one brings the boarders and takes them home. */
export function* schoolBus(day: SchoolDay): Iterable<Line> {
  if (!day.school) return;
  yield trip(day, "bus-1", "am", "07:05");
  yield trip(day, "bus-1", "pm", "16:50");
  if (day.index > 0 && !dayOf(plus(day.date, -1)).school) yield trip(day, "bus-2", "am", "06:40");
  if (day.date < YEAR.to && !dayOf(plus(day.date, 1)).school) yield trip(day, "bus-2", "pm", "17:45");
}

function trip({ date, stamp }: SchoolDay, bus: "bus-1" | "bus-2", turn: "am" | "pm", clock: string): Line {
  const id = `trip-${stamp}-${bus}-${turn}`;
  const boarded = SEATS[bus] - between(1, 6, id);
  const crew = bus === "bus-1" ? 0 : 1;
  return {
    id,
    kind: "school/bus-trip",
    at: moment(date, clock, between(0, 6, `${id}-at`)),
    actors: { driver: DRIVERS[crew], attendant: ATTENDANTS[crew] },
    data: {
      bus,
      route: bus === "bus-1" ? "城东幼儿线" : "周末寄宿线",
      seats: SEATS[bus],
      boarded,
      alighted: boarded,
      inspected: true,
      others: 0,
      inFront: 0,
    },
  };
}
