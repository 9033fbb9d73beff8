import type { Agenda, AgendaItem } from "@houqin/core";
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { dateAt, shownAt } from "./layout/shown-at.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { titleOf } from "./say.ts";
import { groupBy } from "./sections/finding-groups.ts";
import { phrase } from "./words/phrase.ts";
import { sayKey } from "./words/say-key.ts";
import { lastOf, sayOccasion } from "./words/say-occasion.ts";

const calendarName = phrase({ zh: "{site}待办事项", en: "What is due at {site}" });
const several = phrase({ zh: "{kind}：{count} 项", en: "{kind}: {count}" });
const single = phrase({ zh: "{kind}：{what}", en: "{kind}: {what}" });
const lines = {
  last: phrase({ zh: "最迟 {last}", en: "By {last}" }),
  what: phrase({ zh: "对象：{what}", en: "For: {what}" }),
  occasion: phrase({ zh: "时段：{occasion}", en: "Slot: {occasion}" }),
  posts: phrase({ zh: "责任岗位：{posts}", en: "Post: {posts}" }),
  rules: phrase({ zh: "所依规则：{rules}", en: "Rules: {rules}" }),
  overdue: phrase({ zh: "漏办待补", en: "Missed, to make up for" }),
  provisional: phrase({ zh: "节假日安排未公布，日期暂定", en: "Holidays are not announced, it may move" }),
  unknown: phrase({ zh: "超出日历范围，日期仅供参考", en: "Beyond the calendar, the day is a guess" }),
};

/** For whom a calendar is written, and when it was made. */
export interface AgendaCalendarOptions extends ReaderOptions {
  /** The civil time `YYYY-MM-DDTHH:mm` that the calendar gives as its own, by default the beginning of the agenda's first day. */
  readonly stamp?: string;
}

/**
 * Writes what is still due as an iCalendar file (RFC 5545), for phones and office calendars to subscribe to or import. What is due of several
 * places in the same window is one event; what is done already is left out; what rests on days that are not announced yet is tentative. Times
 * are the site's own wall clock, without a zone. The name of an event stays the same from one agenda to the next.
 *
 * @example
 * const agenda = engine.agenda({ site, plan, from: "2026-09-01", to: "2026-09-13" });
 * const written = agendaCalendar(agenda, { catalogue: engine.catalogue(plan), site, locale: "zh" });
 * written.split("\r\n")[0]; //=> "BEGIN:VCALENDAR"
 * written.match(/BEGIN:VEVENT/g)?.length; //=> 2
 */
export function agendaCalendar(
  agenda: Agenda,
  { stamp = `${agenda.from}T00:00`, ...options }: AgendaCalendarOptions,
): string {
  const reader = readerOf({ ...options, within: agenda, things: agenda.names ?? options.things });
  const site = options.site?.name ?? agenda.site;
  const calendar = new ICalCalendar({
    name: calendarName(reader.locale, { site }),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "houqin", product: "agenda", language: reader.locale === "zh" ? "ZH" : "EN" },
  });
  const open = agenda.items.filter(({ state }) => state === undefined);
  for (const [id, items] of groupBy(open, (item) => nameOf(agenda.site, item))) {
    const [first] = items;
    if (!first) continue;
    const event = calendar.createEvent({
      id,
      ...shownAt(first),
      stamp: dateAt(stamp),
      floating: true,
      summary: summaryOf(items, first, reader),
      description: descriptionOf(items, first, reader),
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: first.posts.map((post) => ({ name: reader.names.of(post) })),
    });
    if (first.calendar) event.status(ICalEventStatus.TENTATIVE);
  }
  return `${calendar.toString()}\r\n`;
}

/** What tells one event from another, whichever places it is for: who asks, and of which window. */
function nameOf(site: string, { rules, kind, slot, opens = "", due, posts }: AgendaItem): string {
  return [site, kind, slot, opens, due, ...rules, ...posts].map((part) => part.replace(/[\\|]/g, "\\$&")).join("|");
}

function summaryOf(items: readonly AgendaItem[], first: AgendaItem, reader: Reader): string {
  const { locale, names } = reader;
  const kind = names.kind(first.kind);
  if (items.length > 1) return several(locale, { kind, count: items.length });
  const what =
    first.key.length > 0 ? sayKey(first.key, first.rules, reader) : first.after ? sayOccasion(first, reader) : "";
  return what === "" ? kind : single(locale, { kind, what });
}

function descriptionOf(items: readonly AgendaItem[], first: AgendaItem, reader: Reader): string {
  const { locale, names } = reader;
  const told = items.filter(({ key }) => key.length > 0).map(({ key, rules }) => sayKey(key, rules, reader));
  return [
    lines.last(locale, { last: lastOf(first, reader) }),
    ...(told.length > 0 ? [lines.what(locale, { what: told })] : []),
    lines.occasion(locale, { occasion: sayOccasion(first, reader) }),
    ...(first.posts.length > 0 ? [lines.posts(locale, { posts: first.posts.map(names.of) })] : []),
    lines.rules(locale, { rules: first.rules.map((rule) => titleOf(rule, reader)) }),
    ...(first.overdue ? [lines.overdue(locale)] : []),
    ...(first.calendar ? [lines[first.calendar](locale)] : []),
  ].join("\n");
}
