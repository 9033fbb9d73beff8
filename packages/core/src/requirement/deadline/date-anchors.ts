import { NEVER } from "../../ledger/table.ts";
import type { Need } from "../../model/verdict.ts";
import { civilDate, dayNumber, formatDay, formatYear, MINUTES_PER_DAY } from "../../time/civil.ts";
import { readYearDay, yearDayIn } from "../../time/slots/year-day.ts";
import type { Frame } from "../program.ts";
import type { Anchors, PutAnchor } from "./anchor.ts";
import type { Anchor, Deadline } from "./schema.ts";
import { type Window, windowReader } from "./window.ts";

/** A window may begin in the evaluated period though it is counted from a day in a neighbouring year. */
const MARGIN_YEARS = 2;

/** Anchors that the calendar makes: a day of every year, or a festival. */
export function dateAnchors(
  frame: Frame,
  requirement: Deadline,
  anchor: Extract<Anchor, { yearDay: string } | { festival: string }>,
  put: PutAnchor,
): Anchors {
  const { calendar, store } = frame;
  const windowOf = windowReader(frame, calendar, undefined, requirement);
  const empty = [store.words.add("")];
  const yearDay = "yearDay" in anchor ? readYearDay(anchor.yearDay, "anchor.yearDay") : undefined;
  const made = new Set<number>();
  const dayIn = (year: number): number | undefined =>
    yearDay
      ? yearDayIn(yearDay, year)
      : "festival" in anchor
        ? calendar.calendar.festivalDay(anchor.festival, year)
        : undefined;

  /** What was done for the day a year before does not answer this one: a window without a beginning opens where the last one ended. */
  const since = (window: Window, before: number | undefined): Window =>
    window.opens > -NEVER || before === undefined ? window : { ...window, opens: windowOf({ day: before }, -1).due };

  const make = (year: number) => {
    made.add(year);
    const day = dayIn(year);
    if (day === undefined) return;
    const slot = "festival" in anchor ? `${anchor.festival}-${formatYear(year)}` : formatDay(day);
    const window = since(windowOf({ day }, -1), dayIn(year - 1));
    const { missing } = window;
    const needs: readonly Need[] =
      missing === undefined ? [] : [{ what: "path", kind: requirement.by.kind, path: missing }];
    put(slot, { slot, unitKey: [], keys: empty, parts: 0, window, evidence: [], needs });
  };
  return {
    reads: [],
    registers: [],
    fold: () => undefined,
    levelChanged: () => undefined,
    advance() {
      const { from, to } = frame.period();
      const last = civilDate(to).year + MARGIN_YEARS;
      for (let year = civilDate(from).year - MARGIN_YEARS; year <= last; year += 1) if (!made.has(year)) make(year);
      const next = dayNumber(civilDate(Math.floor(frame.now() / MINUTES_PER_DAY)).year + 1, 1, 1);
      return next > to + 366 ? NEVER : next * MINUTES_PER_DAY;
    },
  };
}
