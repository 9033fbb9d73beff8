import { foundOf } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Site } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";
import { parseDay } from "../time/civil.ts";
import { parseMoment } from "../time/instant.ts";
import { periodSpan } from "../time/period-span.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import type { EvaluateExtras } from "./evaluate-extras.ts";
import type { Ledger } from "./ledger.ts";

/** What a verb was asked, whatever packs the engine has. */
export interface Asked extends EvaluateExtras {
  readonly site: Site;
  readonly plan?: Plan;
  readonly ledger?: Ledger;
  readonly entries?: Iterable<unknown>;
  readonly asOf: string;
  readonly period?: { readonly from: string; readonly to: string };
}

/** The civil minute as of which to judge; a bare day is its end. Throws a HouqinError for what is no moment. */
export function momentOf({ asOf, site }: Pick<Asked, "asOf" | "site">): number {
  const moment = typeof asOf === "string" ? parseMoment(asOf, site.timeZone, "end") : undefined;
  if (moment !== undefined) return moment;
  throw new HouqinError("bad-moment", [
    { code: "bad-moment", path: "asOf", found: foundOf(asOf), expected: phrase("dayOrMoment") },
  ]);
}

/** The number of a day; throws a HouqinError for what is none. */
export function dayOf(path: string, text: string): number {
  const day = typeof text === "string" ? parseDay(text) : undefined;
  if (day !== undefined) return day;
  throw new HouqinError("bad-day", [{ code: "bad-day", path, found: foundOf(text), expected: phrase("day") }]);
}

/** Two days of which the first is not the later one; throws a HouqinError for others. */
export function spanOf(at: string, span: { readonly from: string; readonly to: string }) {
  const [from, to] = [dayOf(`${at}from`, span.from), dayOf(`${at}to`, span.to)];
  if (from <= to) return { from, to };
  throw new HouqinError("bad-span", [
    { code: "bad-span", path: `${at}to`, found: span.to, expected: phrase("dayNotBefore", { day: span.from }) },
  ]);
}

/** The evaluated days: the caller's, else the plan's; undefined leaves them to what is kept. */
export function askedPeriod({ period, plan }: Pick<Asked, "period" | "plan">, calendar: SiteCalendar) {
  if (period) return spanOf("period.", period);
  if (!plan) return undefined;
  const span = periodSpan(plan.period, calendar);
  if (span) return span;
  throw new HouqinError("bad-period", [
    {
      code: "bad-period",
      path: "plan.period",
      found: plan.period,
      expected: phrase("period"),
    },
  ]);
}
