import { PAPERS } from "./certificates.ts";
import { moment, plus, YEAR } from "./dates.ts";
import type { Line } from "./entry.ts";
import { publication } from "./reviews.ts";

/** The results of the water tests of the year are put up on the next day. */
export function* waterResults(): Iterable<Line> {
  for (const { id, category, issuedOn } of PAPERS) {
    if (category !== "water-test" || issuedOn < YEAR.from) continue;
    yield publication(`post-${id}`, moment(plus(issuedOn, 1), "09:40"), "test-result", "all", 15, id);
  }
}
