import { dayNumber, formatDay, isoWeekday, type Phrase, type Problem, parseDay, phrase } from "@houqin/core";
import type { Announcement, HolidayBlock } from "./announcement.ts";
import { festivalDay } from "./festival.ts";
import { statutoryDays } from "./statutory.ts";

interface Span {
  readonly id: string;
  /** Where its block stands. */
  readonly path: string;
  readonly from: number;
  readonly through: number;
  readonly makeUp: readonly number[];
}

/**
 * Lists what is wrong with a well-formed announcement that stands at a path; empty when nothing is.
 *
 * Days lie between 1 December before and the end of the year; a block contains its festival and overlaps no other; a make-up day
 * is a weekend day outside every block, named once; every statutory day off of the year lies in a block.
 */
export function announcementMistakes({ year, holidays }: Announcement, path: string): readonly Problem[] {
  const spans = holidays.map((block, index) => spanOf(block, `${path}.holidays.${index}`));
  const makeUp = spans.flatMap((span) => span.makeUp.map((day) => ({ day, span })));
  return [
    ...spans.flatMap((span) => blockMistakes(span, year)),
    ...spans.flatMap((span, index) => overlaps(span, spans.slice(0, index))),
    ...spans.flatMap((span) => makeUpMistakes(span, year, spans)),
    ...makeUp
      .filter(({ day }, index) => makeUp.findIndex((other) => other.day === day) !== index)
      .map(({ day, span }) => wrongMakeUp(span, day, phrase("makeUpOnce"))),
    ...statutoryDays(year)
      .filter(({ day }) => !spans.some((span) => contains(span, day)))
      .map(({ holiday, day }) => ({
        code: "bad-notice",
        path: `${path}.holidays`,
        found: phrase("nothing"),
        expected: phrase("statutoryDay", { holiday, day: formatDay(day) }),
      })),
  ];
}

function blockMistakes(span: Span, year: number): readonly Problem[] {
  const { id, from, through } = span;
  if (from > through) return [wrongBlock(span, phrase("firstBeforeLast"))];
  const festival = festivalDay(id, year);
  return [
    ...(inReach(from, year) && inReach(through, year) ? [] : [wrongBlock(span, reach(year))]),
    ...(festival === undefined || contains(span, festival)
      ? []
      : [wrongBlock(span, phrase("festivalAmong", { day: formatDay(festival) }))]),
  ];
}

function overlaps(span: Span, earlier: readonly Span[]): readonly Problem[] {
  return earlier
    .filter((other) => span.from <= other.through && other.from <= span.through)
    .map((other) => wrongBlock(span, phrase("blocksApart", { other: other.id })));
}

function makeUpMistakes(span: Span, year: number, spans: readonly Span[]): readonly Problem[] {
  return span.makeUp.flatMap((day) => {
    const off = spans.find((other) => contains(other, day));
    return [
      ...(inReach(day, year) ? [] : [wrongMakeUp(span, day, reach(year))]),
      ...(isoWeekday(day) < 6 ? [wrongMakeUp(span, day, phrase("weekendDay"))] : []),
      ...(off === undefined ? [] : [wrongMakeUp(span, day, phrase("outsideBlock", { other: off.id }))]),
    ];
  });
}

function wrongBlock({ path, from, through }: Span, expected: Phrase): Problem {
  const found = phrase("dayRange", { from: formatDay(from), to: formatDay(through) });
  return { code: "bad-notice", path, found, expected };
}

function wrongMakeUp({ path }: Span, day: number, expected: Phrase): Problem {
  return { code: "bad-notice", path: `${path}.makeUp`, found: formatDay(day), expected };
}

function spanOf(block: HolidayBlock, path: string): Span {
  return {
    id: block.id,
    path,
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

function reach(year: number): Phrase {
  return phrase("noticeDays", { from: `${year - 1}-12-01`, to: `${year}-12-31` });
}
