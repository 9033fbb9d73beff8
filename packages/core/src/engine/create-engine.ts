import * as z from "zod";
import { copyStore, type Store } from "../ledger/store.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Site } from "../model/site.ts";
import { Plan } from "../plan/plan.ts";
import { type Check, compileCheck } from "../requirement/check-program.ts";
import type { Pack } from "../rule/pack.ts";
import { settle } from "../rule/settle.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import { waiving } from "../rule/waiving.ts";
import { parseDay } from "../time/civil.ts";
import { parseMoment } from "../time/instant.ts";
import { periodSpan } from "../time/period-span.ts";
import { plainCalendar, type SiteCalendar, siteCalendar } from "../time/site-calendar.ts";
import { agendaItems } from "./agenda-items.ts";
import { catalogueOf } from "./catalogue.ts";
import type { CreateEngineOptions } from "./create-engine-options.ts";
import type { Engine, EvaluateExtras, EvaluateInput, Monitor } from "./engine.ts";
import { evaluationOf } from "./evaluate.ts";
import { evidenceEntries } from "./explain.ts";
import { type Ledger, ledgerOf, mustBeIterable, STORE } from "./ledger.ts";
import { liveRun } from "./monitor.ts";
import { type PlanRules, planRules, readPlan, unsettledFindings } from "./plan-rules.ts";
import { readSite } from "./read-site.ts";
import { findingsOf } from "./results.ts";
import { type Run, type RunOptions, type RunRule, run } from "./run.ts";
import { waiverFindings } from "./waiver-findings.ts";

/** What settles a run beside the rules: where, over which days, and who listens to the time it takes. */
type Scope = { readonly site: Site } & Partial<Pick<EvaluateInput<readonly Pack[]>, "plan" | "period">> &
  Pick<EvaluateExtras, "timings">;

/** The edition that an engine speaks of when it was given none: every rule counts. */
const EVERY_EDITION = "every";

/** Slots that opened this long before an agenda may still be due in it. */
const LOOK_BACK_DAYS = 400;

/**
 * Settles packs, settings, waivers and calendar into an engine, or throws one HouqinError with every mistake at once.
 *
 * The engine is immutable and holds no state of a run; the same input always gives the same output.
 *
 * @example
 * const engine = createEngine({ packs: [canteen], rules: { "canteen/sample-weight": ["error", { minGrams: 150 }] } });
 * engine.catalogue().rules[0]?.options; //=> { minGrams: 150 }
 */
export function createEngine<const Packs extends readonly Pack[]>(options: CreateEngineOptions<Packs>): Engine<Packs> {
  const settlement = settle(options);
  const kinds: ReadonlyMap<string, EntryKind> = new Map(settlement.kinds.map((kind) => [kind.id, kind]));
  const metrics = new Map(settlement.metrics.map((metric) => [metric.id, metric]));
  const waivers = waiving(settlement.waivers);
  const national = options.calendar ?? plainCalendar;
  const edition = options.edition ?? EVERY_EDITION;

  const calendarOf = (site: Site) => siteCalendar(site.schedule, national);
  const ledger = (input: Parameters<Engine<Packs>["ledger"]>[0]): Ledger =>
    ledgerOf(kinds, calendarOf(input.site), input);
  const ledgerFor = (input: {
    readonly site: Site;
    readonly ledger?: Ledger;
    readonly entries?: Iterable<unknown>;
  }): Ledger => {
    const { site, entries = [] } = input;
    if (input.ledger && input.ledger[STORE].kinds !== kinds) {
      throw new HouqinError("foreign-ledger", [
        {
          code: "foreign-ledger",
          path: "ledger",
          found: "a ledger of another engine",
          expected: "a ledger made by this engine",
        },
      ]);
    }
    return input.ledger ?? ledger({ site, entries });
  };
  const optionsFor = (input: Scope, planned: PlanRules, store: Store): RunOptions => {
    const calendar = calendarOf(input.site);
    return {
      store,
      siteKind: input.site.kind,
      keeps: input.site.keeps,
      calendar,
      registers: settlement.registers,
      metrics,
      rules: planned.settled.map((rule) => runRule(rule, waivers.of)),
      period: periodFor(input, calendar),
      timings: input.timings,
    };
  };
  const read = (live: Run, input: EvaluateInput<Packs> & EvaluateExtras, planned: PlanRules, entries: number) =>
    frozen(
      evaluationOf(live, {
        site: input.site.id,
        plan: input.plan?.id,
        edition,
        entries,
        pendingAdoption: settlement.pendingAdoption,
        goals: planned.goals,
        everyVerdict: input.detail === "verdicts",
        further: [...waiverFindings(waivers, live.desks, live.frame.now()), ...unsettledFindings(planned.unsettled)],
      }),
    );

  const evaluate: Engine<Packs>["evaluate"] = (input) => {
    const planned = planRules(settlement, input.plan);
    const records = ledgerFor(input);
    const live = run(optionsFor(input, planned, records[STORE]), momentOf(input));
    live.settle(undefined, undefined);
    return read(live, input, planned, records.size);
  };
  const catalogue = (plan?: Plan) => {
    const { settled } = planRules(settlement, plan);
    const texts = new Map([...(plan?.tasks ?? []), ...(plan?.goals ?? [])].map(({ id, text }) => [id, text]));
    return frozen(
      catalogueOf(
        settlement,
        options.packs,
        edition,
        [...settled, ...settlement.off.filter(({ id }) => !settled.some((rule) => rule.id === id))],
        { title: (task) => texts.get(task) },
      ),
    );
  };

  return Object.freeze<Engine<Packs>>({
    ledger,
    evaluate,
    catalogue,
    agenda(input) {
      const calendar = calendarOf(input.site);
      const [from, to] = [dayOf("from", input.from), dayOf("to", input.to)];
      const planned = planRules(settlement, input.plan);
      const records = ledgerFor(input);
      const base = optionsFor(input, planned, records[STORE]);
      const live = run(
        { ...base, calendar, keeps: "everything", period: { from: from - LOOK_BACK_DAYS, to } },
        (to + 1) * 1440,
      );
      live.settle(undefined, undefined);
      const requirements = new Map(
        planned.settled.flatMap(({ id, requirement }) => (requirement ? [[id, requirement] as const] : [])),
      );
      const items = agendaItems(live, requirements, (rule) => planned.posts.get(rule) ?? [], { from, to });
      return frozen({ format: "houqin/agenda@1" as const, site: input.site.id, from: input.from, to: input.to, items });
    },
    open(input): Monitor<Packs> {
      const planned = planRules(settlement, input.plan);
      const records = ledgerFor(input);
      const own = records.site === input.site ? records[STORE].accepted - records.size : 0;
      const store = input.ledger ? copyStore(records[STORE]) : records[STORE];
      const live = liveRun(optionsFor(input, planned, store), momentOf(input));
      return Object.freeze<Monitor<Packs>>({
        add(entries) {
          mustBeIterable(entries);
          const before = store.refused.length;
          const difference = live.add(entries);
          return frozen({ ...difference, refused: store.refused.slice(before) });
        },
        advance: (asOf) => frozen(live.advance(momentOf({ ...input, asOf }))),
        findings: () => frozen(findingsOf(live.current().desks)),
        evaluation: (extras = {}) => read(live.current(), { ...input, ...extras }, planned, store.accepted - own),
      });
    },
    explain(input, fingerprint) {
      const planned = planRules(settlement, input.plan);
      const records = ledgerFor(input);
      const live = run(optionsFor(input, planned, records[STORE]), momentOf(input));
      live.settle(undefined, undefined);
      const finding = read(live, input, planned, records.size).findings.find(
        (each) => each.fingerprint === fingerprint,
      );
      const rule = finding && catalogue(input.plan).rules.find(({ id }) => id === finding.rule);
      if (!finding || !rule) return undefined;
      return frozen({ finding, rule, entries: evidenceEntries(records[STORE], live.frame, finding.evidence) });
    },
    readPlan,
    readSite: (input) => readSite(input, kinds),
    planSchema: () => z.toJSONSchema(Plan, { io: "input" }),
  });
}

function runRule(
  { id, severity, requirement, rule, options }: SettledRule,
  waivedUntil: RunRule["waivedUntil"],
): RunRule {
  if (requirement || !rule || !("check" in rule.judge)) return { id, severity, requirement, waivedUntil };
  const { check } = rule.judge;
  const settled: Check = { reads: check.reads, period: check.period, run: (input) => check.run({ ...input, options }) };
  return {
    id,
    severity,
    requirement: undefined,
    waivedUntil,
    program: (frame, touch) => compileCheck(settled, frame, touch),
  };
}

function momentOf({ asOf, site }: { readonly asOf: string; readonly site: Site }): number {
  const moment = parseMoment(asOf, site.timeZone, "end");
  if (moment !== undefined) return moment;
  throw new HouqinError("bad-moment", [
    { code: "bad-moment", path: "asOf", found: asOf, expected: "a day YYYY-MM-DD or a moment YYYY-MM-DDTHH:mm" },
  ]);
}

function dayOf(path: string, text: string): number {
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw new HouqinError("bad-day", [{ code: "bad-day", path, found: text, expected: "a real day, YYYY-MM-DD" }]);
}

/** The evaluated days: the caller's, else the plan's; undefined leaves them to what is kept. */
function periodFor({ period, plan }: Scope, calendar: SiteCalendar) {
  if (period) return { from: dayOf("period.from", period.from), to: dayOf("period.to", period.to) };
  if (!plan) return undefined;
  const span = periodSpan(plan.period, calendar);
  if (span) return span;
  throw new HouqinError("bad-period", [
    {
      code: "bad-period",
      path: "plan.period",
      found: plan.period,
      expected: "a period such as 2026, 2026-H1, 2025-09-01/2026-08-31 or a term of the site",
    },
  ]);
}
