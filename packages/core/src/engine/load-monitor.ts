import { loadStore } from "../ledger/load-store.ts";
import { siteEntries } from "../ledger/site-entries.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { formats, upToDate } from "../model/format.ts";
import { foundOf } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";
import type { Pack } from "../rule/pack.ts";
import type { EngineBase } from "./base.ts";
import type { LoadWith } from "./load-with.ts";
import type { Monitor } from "./monitor-face.ts";
import { monitorOver } from "./open-monitor.ts";
import { SavedMonitor } from "./saved-monitor.ts";
import { zodProblems } from "./zod-problems.ts";

/** Makes the monitor again that was saved. Throws a HouqinError for another site or plan, a newer format, and what the packs no longer have. */
export function loadMonitor<Packs extends readonly Pack[]>(
  base: EngineBase,
  input: unknown,
  { site, plan }: LoadWith,
): Monitor<Packs> {
  base.sites.mustBe(site);
  const given = upToDate(formats.monitor, input, "bad-monitor", "monitor");
  const parsed = SavedMonitor.safeParse(given);
  if (!parsed.success) {
    throw new HouqinError("bad-monitor", zodProblems("monitor", parsed.error, given, SavedMonitor));
  }
  const saved = parsed.data;
  const problems = [...siteProblems(saved, site), ...planProblems(saved, plan)];
  if (problems.length > 0) throw new HouqinError("foreign-monitor", problems);
  const { kinds, calendarOf } = base;
  const store = loadStore(saved.store, { kinds, zone: site.timeZone, calendar: calendarOf(site) });
  const { asOf, period, own } = saved;
  return monitorOver(base, { site, asOf, ...(plan ? { plan } : {}), ...(period ? { period } : {}) }, store, own);
}

/** Another site, or the same one with other hours or rows: what the entries say was settled by these. */
function siteProblems(saved: SavedMonitor, site: Site): readonly Problem[] {
  if (saved.site !== site.id)
    return [foreign("monitor.site", foundOf(saved.site), phrase("monitorOf", { id: site.id }))];
  const problems: Problem[] = [];
  if (saved.timeZone !== site.timeZone)
    problems.push(foreign("site.timeZone", foundOf(site.timeZone), phrase("savedAs", { value: saved.timeZone })));
  if (canonicalJson(saved.schedule) !== canonicalJson(site.schedule))
    problems.push(foreign("site.schedule", phrase("otherThanSaved"), phrase("sameAsSaved")));
  if (canonicalJson(saved.rows) !== canonicalJson(siteEntries(site)))
    problems.push(foreign("site", phrase("otherThanSaved"), phrase("sameAsSaved")));
  return problems;
}

function planProblems(saved: SavedMonitor, plan: Plan | undefined): readonly Problem[] {
  if (saved.plan === plan?.id) return [];
  const expected = saved.plan === undefined ? phrase("noPlan") : phrase("planOf", { id: saved.plan });
  return [foreign("plan", foundOf(plan?.id), expected)];
}

function foreign(path: string, found: Problem["found"], expected: Phrase): Problem {
  return { code: "foreign-monitor", path, found, expected };
}
