import { HouqinError } from "../model/houqin-error.ts";
import type { Site } from "../model/site.ts";
import { parseDay } from "../time/civil.ts";
import { parseMoment } from "../time/instant.ts";

/** The minute that a caller names; a bare day is its end. Throws a HouqinError where it is none. */
export function momentOf({ asOf, site }: { readonly asOf: string; readonly site: Site }): number {
  const moment = parseMoment(asOf, site.timeZone, "end");
  if (moment !== undefined) return moment;
  throw new HouqinError("bad-moment", [
    { code: "bad-moment", path: "asOf", found: asOf, expected: "a day YYYY-MM-DD or a moment YYYY-MM-DDTHH:mm" },
  ]);
}

/** The day that a caller names. Throws a HouqinError where there is no such day. */
export function dayOf(path: string, text: string): number {
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw new HouqinError("bad-day", [{ code: "bad-day", path, found: text, expected: "a real day, YYYY-MM-DD" }]);
}
