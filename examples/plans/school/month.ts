import type { Entry } from "@houqin/core";
import { days, workdays } from "../workdays.ts";
import { once } from "./once.ts";

/** The faults of the month. */
const planted = {
  leftAboard: { day: "2025-11-06", trip: "pm" },
  overFull: { day: "2025-11-18", trip: "am" },
  unattended: { day: "2025-11-21", trip: "pm" },
  oneKeeper: { id: "chem-2" },
  noPurpose: { id: "chem-3" },
  nightAlone: { day: "2025-11-15" },
  screenNotChecked: { asset: "screen-3", week: "2025-11-17" },
  lateOuting: { id: "museum" },
} as const;

const is = (fault: { readonly day: string; readonly trip: string }, day: string, trip: string) =>
  fault.day === day && fault.trip === trip;

function tripsOf(day: string): readonly Entry[] {
  return ["am", "pm"].map((trip) => {
    const boarded = is(planted.overFull, day, trip) ? 38 : 34;
    const alighted = is(planted.leftAboard, day, trip) ? boarded - 1 : boarded;
    return {
      id: `bus-${day}-${trip}`,
      kind: "school/bus-trip",
      at: `${day}T${trip === "am" ? "06:50" : "17:20"}`,
      actors: is(planted.unattended, day, trip) ? { driver: "driver" } : { driver: "driver", attendant: "attendant" },
      data: { bus: "bus", route: "东线", seats: 36, boarded, alighted, inspected: true, others: 0, inFront: 0 },
    };
  });
}

function nightOf(day: string, next: string, index: number): readonly Entry[] {
  const pair =
    [
      ["night-1", "night-2"],
      ["night-3", "night-4"],
      ["night-5", "night-6"],
    ][index % 3] ?? [];
  const there = day === planted.nightAlone.day ? pair.slice(0, 1) : pair;
  return there.map((by) => ({
    id: `night-${day}-${by}`,
    kind: "general/shift",
    at: `${day}T21:30`,
    covers: day,
    actors: { by },
    data: { post: "night-duty", start: `${day}T21:30`, end: `${next}T06:30` },
  }));
}

function weekOf(monday: string): readonly Entry[] {
  const looked = ["screen-1", "screen-2", "screen-3", "bars"].filter(
    (asset) => !(asset === planted.screenNotChecked.asset && monday === planted.screenNotChecked.week),
  );
  return [
    ...looked.map((asset) => ({
      id: `look-${monday}-${asset}`,
      kind: "general/equipment-check",
      at: `${monday}T16:30`,
      actors: { by: "logistics" },
      data: { asset, task: "look", ok: true },
    })),
    {
      id: `video-${monday}`,
      kind: "general/video-check",
      at: `${monday}T08:00`,
      actors: { by: "guard-1" },
      data: { keptDays: 45, cameras: 48, working: 48 },
    },
  ];
}

/** A month of the school's records. */
export function entriesOfMonth(): readonly Entry[] {
  const month = days("2025-10-31", "2025-12-01");
  const mondays = days("2025-11-03", "2025-11-30").filter((_, n) => n % 7 === 0);
  return [
    ...once,
    ...mondays.flatMap(weekOf),
    ...month.slice(0, -1).flatMap((day, n) => nightOf(day, month[n + 1] ?? day, n)),
    ...workdays("2025-11-01", "2025-11-30").flatMap(tripsOf),
  ];
}
