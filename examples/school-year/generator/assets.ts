import { moment, plus, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { GOODS } from "./places.ts";
import { at, between } from "./random.ts";
import { ACCOUNTANT, CLASS_TEACHERS, LOGISTICS_HEAD, STOREKEEPER } from "./roster.ts";

/** The records in which a thing stands: book 账, list 册 and card 卡. */
export const RECORDS = ["book", "list", "card"] as const;
/** Days of changes on the books: a few things are bought, handed on or written off. */
const CHANGES = ["2025-10-15", "2025-11-20", "2025-12-18", "2026-03-12", "2026-04-16", "2026-05-21"];
const COUNTED = ["2026-01-14", "2026-06-24"];

/** The books as they stood when the year began. */
export function* assetsBefore(): Iterable<Line> {
  for (const { id, quantity } of GOODS)
    for (const record of RECORDS) yield recordLine(id, record, "2025-08-30T10:00", quantity, "open");
}

/** Changes of the books and the counts at the end of each term. */
export function* assets(): Iterable<Line> {
  const standing = new Map(GOODS.map(({ id, quantity }) => [id, quantity]));
  const pending = [...CHANGES];
  for (const date of COUNTED) {
    while (pending[0] && pending[0] < date) yield* change(pending.shift() ?? "", standing);
    for (const [place, { id }] of GOODS.entries()) yield count(plus(date, place % 3), place, id, standing.get(id) ?? 0);
  }
}

function* change(date: string, standing: Map<string, number>): Iterable<Line> {
  for (let turn = 0; turn < 4; turn += 1) {
    const { id } = at(GOODS, between(0, GOODS.length - 1, `change-${date}-${turn}`));
    const quantity = turn % 2 === 0 ? 1 : -1;
    const left = (standing.get(id) ?? 0) + quantity;
    if (left < 1) continue;
    standing.set(id, left);
    for (const record of RECORDS)
      yield recordLine(id, record, moment(date, "10:00", turn), quantity, `${stampOf(date)}-${turn}`);
  }
}

/** One change of one record of a thing. */
export function recordLine(
  asset: string,
  record: (typeof RECORDS)[number],
  time: string,
  quantity: number,
  name: string,
): Line {
  return {
    id: `${record}-${name}-${asset}`,
    kind: "general/asset-record",
    at: time,
    actors: { by: record === "book" ? ACCOUNTANT : STOREKEEPER },
    data: { asset, record, quantity },
  };
}

/** The id of a thing's count in a term. */
function countId(term: string, asset: string): string {
  return `inventory-${term}-${asset}`;
}

function count(date: string, place: number, asset: string, quantity: number): Line {
  const term = date < "2026-02" ? "2025-autumn" : "2026-spring";
  return {
    id: countId(term, asset),
    kind: "general/asset-count",
    at: moment(date, "08:40", Math.floor(place / 3) * 3),
    covers: term,
    actors: { by: at(CLASS_TEACHERS, place), verifier: LOGISTICS_HEAD },
    data: { asset, quantity },
  };
}
