import type { Controls } from "../model/budget-line.ts";
import type { Entry } from "../model/entry.ts";
import { parseDay } from "../time/civil.ts";
import { periodSpan, type Span } from "../time/period-span.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";

/** A line as its latest entry defines it. */
export interface Line {
  readonly id: string;
  /** False for one that stands in where documents name a line that no entry defines. */
  readonly defined: boolean;
  readonly name: string;
  readonly parent?: string | undefined;
  readonly unit: string;
  /** Its own period; absent where it is for the evaluated one. */
  readonly period?: Span | undefined;
  /** What it calls its period where that cannot be read. */
  readonly unread?: string | undefined;
  /** The last day on which it may be used. */
  readonly until?: number | undefined;
  readonly earmark?: readonly string[] | undefined;
  readonly control: Controls;
  readonly monthlyControl: Controls;
  readonly months?: Readonly<Record<string, number>> | undefined;
  readonly reserve: boolean;
}

const CONTROL = { request: "warn", commitment: "stop", expense: "stop" } as const;
const MONTHLY = { request: "ignore", commitment: "ignore", expense: "ignore" } as const;

/** Reads lines, of each the latest entry (of two at the same time that with the greater id), in order of their ids. */
export function linesOf(entries: Iterable<Entry>, calendar: SiteCalendar): ReadonlyMap<string, Line> {
  const latest = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.kind !== "budget/line") continue;
    const id = entry.subject ?? entry.id;
    const known = latest.get(id);
    if (!known || known.at < entry.at || (known.at === entry.at && known.id < entry.id)) latest.set(id, entry);
  }
  const ids = [...latest.keys()].sort();
  return new Map(ids.map((id) => [id, lineOf(id, latest.get(id)?.data ?? {}, calendar)]));
}

function lineOf(
  id: string,
  data: Partial<Omit<Line, "id" | "period" | "defined" | "until">> & { period?: string; until?: string },
  cal: SiteCalendar,
): Line {
  const { name = id, parent, unit = "CNY", period, earmark, months, reserve = false } = data;
  const control = { ...CONTROL, ...data.control };
  const monthlyControl = { ...MONTHLY, ...data.monthlyControl };
  const span = period === undefined ? undefined : periodSpan(period, cal);
  const unread = period !== undefined && !span ? period : undefined;
  const until = data.until === undefined ? undefined : parseDay(data.until);
  return {
    id,
    defined: true,
    name,
    parent,
    unit,
    period: span,
    unread,
    until,
    earmark,
    control,
    monthlyControl,
    months,
    reserve,
  };
}
