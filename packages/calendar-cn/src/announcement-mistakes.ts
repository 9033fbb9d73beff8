import { dayNumber, formatDay, isoWeekday, parseDay } from "@houqin/core";
import type { Announcement, HolidayBlock } from "./announcement.ts";
import { festivalDay } from "./festival.ts";
import { statutoryDays } from "./statutory.ts";

interface Span {
  readonly id: string;
  readonly from: number;
  readonly through: number;
  readonly makeUp: readonly number[];
}

/**
 * Lists what is wrong with a well-formed announcement, each with what was found and expected; empty when nothing is.
 *
 * Days lie between 1 December before and the end of the year; a block contains its festival and overlaps no other; a make-up day
 * is a weekend day outside every block, named once; every statutory day off of the year lies in a block.
 */
export function announcementMistakes(announcement: Announcement): readonly string[] {
  const { year } = announcement;
  const spans = announcement.holidays.map(spanOf);
  const makeUp = spans.flatMap((span) => span.makeUp);
  return [
    ...spans.flatMap((span) => blockMistakes(span, year)),
    ...spans.flatMap((span, index) => overlaps(span, spans.slice(0, index))),
    ...spans.flatMap((span) => makeUpMistakes(span, year, spans)),
    ...makeUp
      .filter((day, index) => makeUp.indexOf(day) !== index)
      .map((day) => `found ${formatDay(day)} as a make-up day twice, expected once`),
    ...statutoryDays(year)
      .filter(({ day }) => !spans.some((span) => contains(span, day)))
      .map(
        ({ holiday, day }) =>
          `${holiday}: found no block with ${formatDay(day)}, expected every statutory day off in one`,
      ),
  ];
}

function blockMistakes(span: Span, year: number): string[] {
  const { id, from, through } = span;
  const found = `${id}: found ${formatDay(from)} to ${formatDay(through)}`;
  if (from > through) return [`${found}, expected the first day not after the last`];
  const mistakes: string[] = [];
  if (!inReach(from, year) || !inReach(through, year)) mistakes.push(`${found}, expected ${reach(year)}`);
  const festival = festivalDay(id, year);
  if (festival !== undefined && !contains(span, festival)) {
    mistakes.push(`${found}, expected the festival day ${formatDay(festival)} among them`);
  }
  return mistakes;
}

function overlaps(span: Span, earlier: readonly Span[]): string[] {
  return earlier
    .filter((other) => span.from <= other.through && other.from <= span.through)
    .map((other) => `${span.id}: found days that ${other.id} has too, expected blocks that do not overlap`);
}

function makeUpMistakes(span: Span, year: number, spans: readonly Span[]): string[] {
  return span.makeUp.flatMap((day) => {
    const found = `${span.id}: found make-up day ${formatDay(day)}`;
    const off = spans.find((other) => contains(other, day));
    const mistakes: string[] = [];
    if (!inReach(day, year)) mistakes.push(`${found}, expected ${reach(year)}`);
    if (isoWeekday(day) < 6) mistakes.push(`${found} on a weekday, expected a Saturday or Sunday`);
    if (off !== undefined) mistakes.push(`${found} in the days off of ${off.id}, expected a day outside them`);
    return mistakes;
  });
}

function spanOf(block: HolidayBlock): Span {
  return {
    id: block.id,
    from: dayOf(block.from),
    through: dayOf(block.through),
    makeUp: (block.makeUp ?? []).map(dayOf),
  };
}

function dayOf(text: string): number {
  return parseDay(text) ?? Number.NaN;
}

function contains(span: Span, day: number): boolean {
  return span.from <= day && day <= span.through;
}

function inReach(day: number, year: number): boolean {
  return day >= dayNumber(year - 1, 12, 1) && day <= dayNumber(year, 12, 31);
}

function reach(year: number): string {
  return `days from ${year - 1}-12-01 to ${year}-12-31`;
}
