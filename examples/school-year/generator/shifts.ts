import { moment, plus } from "./dates.ts";
import type { Line } from "./entry.ts";

/** Somebody is at a post from one minute of a day to another; an end that is no later than the start lies on the next day. */
export function shift(
  id: string,
  date: string,
  by: string,
  post: string,
  [from, to]: readonly [from: string, to: string],
  area?: string,
): Line {
  const [start, end] = [moment(date, from), moment(to > from ? date : plus(date, 1), to)];
  return {
    id,
    kind: "general/shift",
    at: start,
    covers: date,
    ...(area === undefined ? {} : { area }),
    actors: { by },
    data: { post, start, end },
  };
}
