import { moment } from "./dates.ts";
import type { Line } from "./entry.ts";
import { CLASSROOMS } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { CLASS_TEACHERS, LOGISTICS_HEAD, STOREKEEPER } from "./roster.ts";

const THINGS = [
  ["扫帚", 4],
  ["拖把", 2],
  ["垃圾桶", 2],
  ["粉笔盒", 6],
] as const;
/** When things are handed out, topped up and taken back in each term; and until when the agreement of the term runs. */
const TERMS = [
  {
    term: "2025-autumn",
    out: "2025-09-02",
    more: "2025-11-12",
    back: "2026-01-21",
    signed: "2025-08-31",
    until: "2026-03-06",
  },
  {
    term: "2026-spring",
    out: "2026-03-03",
    more: "2026-05-13",
    back: "2026-07-01",
    signed: "2026-03-03",
    until: "2026-09-20",
  },
] as const;

type Term = (typeof TERMS)[number];

/** What each class is handed and gives back, and who signs for it: the first agreements stand when the year begins. */
export function* classThings(): Iterable<Line> {
  for (const term of TERMS) {
    for (const [place, room] of CLASSROOMS.entries()) {
      yield contract(term, room, place);
      for (const [number, [item, quantity]] of THINGS.entries())
        yield* thing(term, room, place, number, item, quantity);
    }
  }
}

function contract({ term, signed, until }: Term, room: string, place: number): Line {
  return {
    id: `contract-${term}-${room}`,
    kind: "school/class-contract",
    at: moment(signed, "14:00", place * 4),
    area: room,
    actors: { by: LOGISTICS_HEAD, custodian: at(CLASS_TEACHERS, place) },
    data: { until },
  };
}

function* thing(
  term: Term,
  room: string,
  place: number,
  number: number,
  item: string,
  quantity: number,
): Iterable<Line> {
  const id = (action: string) => `${action}-${term.term}-${room}-${number + 1}`;
  const move = (action: string, date: string, clock: string, count: number): Line => ({
    id: id(action),
    kind: "school/class-issue",
    at: moment(date, clock, place * 6 + number),
    covers: term.term,
    area: room,
    actors: { by: STOREKEEPER, receiver: at(CLASS_TEACHERS, place) },
    data: { item, action, quantity: count },
  });
  const added = chance(id("added")) < 0.2 ? 1 : 0;
  const worn = between(0, Math.min(2, quantity - 1), id("worn"));
  yield move("issued", term.out, "09:00", quantity);
  if (added > 0) yield move("added", term.more, "10:00", added);
  if (worn > 0) yield move("worn", term.back, "14:00", worn);
  yield move("returned", term.back, "14:20", quantity + added - worn);
}
