import type { SiteCalendar } from "../time/site-calendar.ts";

/** What a score may need to know beside the marks. A fact that is not given is unknown, and never taken for a good one. */
export interface ScoreContext {
  /** The day of the inspection. */
  readonly on?: string;
  /** The day of reading, by which deadlines for putting things right may have passed; default: the day of the inspection. */
  readonly asOf?: string;
  /** What happened that may withhold a grade, such as an accident; an empty list says that nothing did. */
  readonly events?: readonly { readonly event: string; readonly on: string }[];
  /** Earlier scores of the same thing. */
  readonly past?: readonly { readonly on: string; readonly points: number; readonly outOf: number }[];
  /** Counts working days; without it Monday to Friday. */
  readonly calendar?: Pick<SiteCalendar, "workdaysAfter">;
}
