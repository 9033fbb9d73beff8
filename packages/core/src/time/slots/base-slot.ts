import { formatDay, MINUTES_PER_DAY } from "../civil.ts";

/**
 * A slot before its window is applied. `day` and `last` are its first and last day, `opens` and `due` minutes.
 *
 * `tied` says whether it belongs to one day and so moves off a day that is not worked: `dated` ones carry that day at the head of
 * their id, `named` ones keep their id wherever they move.
 *
 * @example
 * daySlot(0); //=> { id: "1970-01-01", day: 0, last: 0, opens: 0, due: 1440, tied: "dated" }
 */
export interface BaseSlot {
  readonly id: string;
  readonly day: number;
  readonly last: number;
  readonly opens: number;
  readonly due: number;
  readonly tied: "dated" | "named" | "no";
}

/**
 * The slot of a whole civil day, from 00:00 to 24:00.
 *
 * @example
 * daySlot(20332).id; //=> "2025-09-01"
 */
export function daySlot(day: number): BaseSlot {
  const opens = day * MINUTES_PER_DAY;
  return { id: formatDay(day), day, last: day, opens, due: opens + MINUTES_PER_DAY, tied: "dated" };
}

/**
 * The slot of whole days from `day` to `last`, under a name of its own.
 *
 * @example
 * spanSlot("1970-01", 0, 30, "no").due; //=> 44640
 */
export function spanSlot(id: string, day: number, last: number, tied: "named" | "no"): BaseSlot {
  return { id, day, last, opens: day * MINUTES_PER_DAY, due: (last + 1) * MINUTES_PER_DAY, tied };
}
