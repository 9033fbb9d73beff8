import { festivalDay } from "./festival.ts";
import type { HolidayId } from "./holiday.ts";

/** A day off by law, as against the days that the yearly notice adds by swapping weekends. */
export interface StatutoryDay {
  readonly holiday: HolidayId;
  /** Day number. */
  readonly day: number;
}

/** Days off of one holiday: `from` and `through` count from the festival day, both included. */
type Span = readonly [holiday: HolidayId, from: number, through: number];

/** 全国年节及纪念日放假办法 art. 2 in its successive texts, the newest first, each with the first year that it rules whole. */
const texts: readonly { readonly since: number; readonly spans: readonly Span[] }[] = [
  {
    since: 2025,
    spans: [
      ["new-year", 0, 0],
      ["spring-festival", -1, 2],
      ["qingming", 0, 0],
      ["labour-day", 0, 1],
      ["dragon-boat", 0, 0],
      ["mid-autumn", 0, 0],
      ["national-day", 0, 2],
    ],
  },
  {
    since: 2014,
    spans: [
      ["new-year", 0, 0],
      ["spring-festival", 0, 2],
      ["qingming", 0, 0],
      ["labour-day", 0, 0],
      ["dragon-boat", 0, 0],
      ["mid-autumn", 0, 0],
      ["national-day", 0, 2],
    ],
  },
  {
    since: 2008,
    spans: [
      ["new-year", 0, 0],
      ["spring-festival", -1, 1],
      ["qingming", 0, 0],
      ["labour-day", 0, 0],
      ["dragon-boat", 0, 0],
      ["mid-autumn", 0, 0],
      ["national-day", 0, 2],
    ],
  },
  {
    since: 2000,
    spans: [
      ["new-year", 0, 0],
      ["spring-festival", 0, 2],
      ["labour-day", 0, 2],
      ["national-day", 0, 2],
    ],
  },
];

/**
 * Lists the statutory days off of a year, holiday by holiday (法定节假日: work on them is paid threefold).
 *
 * By 全国年节及纪念日放假办法 art. 2: 10 days from 2000, 11 from 2008 and from 2014, 13 from 2025 (State Council decrees 270, 513,
 * 644 and 795). Where Mid-autumn falls on a National Day, that day is listed once for each. Empty before 2000 and after 2060.
 *
 * @example
 * statutoryDays(2026).length; //=> 13
 * statutoryDays(2027).slice(1, 3).map(({ day }) => formatDay(day)); //=> ["2027-02-05", "2027-02-06"]
 */
export function statutoryDays(year: number): readonly StatutoryDay[] {
  const text = texts.find(({ since }) => year >= since);
  if (text === undefined) return [];
  return text.spans.flatMap(([holiday, from, through]) => {
    const festival = festivalDay(holiday, year);
    if (festival === undefined) return [];
    return Array.from({ length: through - from + 1 }, (_, index) => ({ holiday, day: festival + from + index }));
  });
}
