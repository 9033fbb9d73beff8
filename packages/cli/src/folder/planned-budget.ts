import { budgetEntries, formatDay, periodSpan, plainCalendar, siteCalendar } from "@houqin/core";
import type { Folder } from "./open-folder.ts";

/**
 * Hands out the entries of a folder and, where none of them defines a line of a budget, what its plan's own budget comes to from the first
 * day of the plan on. A site that keeps its budget as entries is left alone: two budgets would be added up.
 */
export function* withPlannedBudget(
  entries: Iterable<unknown>,
  { plan, site }: Pick<Folder, "plan" | "site">,
): Generator<unknown> {
  let defined = false;
  for (const entry of entries) {
    defined ||= typeof entry === "object" && entry !== null && "kind" in entry && entry.kind === "budget/line";
    yield entry;
  }
  // A period needs the site's terms and no holidays.
  const days = periodSpan(plan.period, siteCalendar(site.schedule, plainCalendar));
  if (defined || !plan.budget || !days) return;
  yield* budgetEntries(plan.budget, { plan: plan.id, from: formatDay(days.from) });
}
