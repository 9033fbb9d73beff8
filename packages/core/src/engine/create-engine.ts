import * as z from "zod";
import { mergeItems } from "../agenda/merge.ts";
import { acceptedIn } from "../ledger/accepted.ts";
import { copyStore, type Store } from "../ledger/store.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Site } from "../model/site.ts";
import { Plan } from "../plan/plan.ts";
import { type Check, compileCheck } from "../requirement/check-program.ts";
import type { Pack } from "../rule/pack.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import { waiving } from "../rule/waiving.ts";
import { parseDay } from "../time/civil.ts";
import { parseMoment } from "../time/instant.ts";
import { periodSpan } from "../time/period-span.ts";
import { plainCalendar, type SiteCalendar, siteCalendar } from "../time/site-calendar.ts";
import { occasionsBetween } from "./agenda.ts";
import { catalogueOf } from "./catalogue.ts";
import type { CreateEngineOptions } from "./create-engine-options.ts";
import { editions } from "./editions.ts";
import type { Engine, EvaluateExtras, EvaluateInput, Monitor } from "./engine.ts";
import { evaluationOf } from "./evaluate.ts";
import { evidenceEntries } from "./explain.ts";
import { type Ledger, ledgerOf, STORE } from "./ledger.ts";
import { liveRun } from "./monitor.ts";
import { monitorOf } from "./monitor-of.ts";
import { type PlanRules, planRules, unsettledFindings } from "./plan-rules.ts";
import { planVerbs } from "./plan-verbs.ts";
import { readPlan } from "./read-plan.ts";
import { readSite } from "./read-site.ts";
import { type Run, type RunOptions, type RunRule, run } from "./run.ts";
import { waiverFindings } from "./waiver-findings.ts";

/** What settles a run beside the rules: where, over which days, and who listens to the time it takes. */
type Scope = { readonly site: Site } & Partial<Pick<EvaluateInput<readonly Pack[]>, "plan" | "period">> &
  Pick<EvaluateExtras, "timings">;

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
  const settlementFor = editions(options);
  // Kinds, registers, metrics and waivers are the same in every edition.
  const settlement = settlementFor();
  const kinds: ReadonlyMap<string, EntryKind> = new Map(settlement.kinds.map((kind) => [kind.id, kind]));
  const metrics = new Map(settlement.metrics.map((metric) => [metric.id, metric]));
  const waivers = waiving(settlement.waivers);
  const national = options.calendar ?? plainCalendar;

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
    if (input.ledger && !sameSite(input.ledger.site, site)) {
      throw new HouqinError("foreign-ledger", [
        {
          code: "foreign-ledger",
          path: "ledger",
          found: `a ledger of ${input.ledger.site.id} (${input.ledger.site.timeZone})`,
          expected: `a ledger made for ${site.id} (${site.timeZone}) and its schedule`,
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
        edition: settlementFor(input.site).edition,
        entries,
        pendingAdoption: settlementFor(input.site).pendingAdoption,
        planned,
        everyVerdict: input.detail === "verdicts",
        further: furtherOf(live, planned),
      }),
    );
  /** Findings that no rule makes. */
  const furtherOf = (live: Run, planned: PlanRules) => [
    ...waiverFindings(waivers, live.desks, live.frame.now()),
    ...unsettledFindings(planned.unsettled),
  ];

  const evaluate: Engine<Packs>["evaluate"] = (input) => {
    const planned = planRules(settlementFor(input.site), input.plan);
    const records = ledgerFor(input);
    const live = run(optionsFor(input, planned, records[STORE]), momentOf(input));
    live.settle(undefined, undefined);
    return read(live, input, planned, records.size);
  };
  const catalogue: Engine<Packs>["catalogue"] = (plan, site) => {
    const own = settlementFor(site);
    const { settled } = planRules(own, plan);
    const texts = new Map([...(plan?.tasks ?? []), ...(plan?.goals ?? [])].map(({ id, text }) => [id, text]));
    return frozen(
      catalogueOf(
        own,
        options.packs,
        [...settled, ...own.off.filter(({ id }) => !settled.some((rule) => rule.id === id))],
        {
          task: (id) => texts.get(id),
          festival: (id) => national.festivals.find((festival) => festival.id === id)?.title,
        },
      ),
    );
  };

  return Object.freeze<Engine<Packs>>({
    ledger,
    evaluate,
    catalogue,
    agenda(input) {
      const days = { from: dayOf("from", input.from), to: dayOf("to", input.to) };
      const planned = planRules(settlementFor(input.site), input.plan);
      const options = optionsFor(input, planned, ledgerFor(input)[STORE]);
      const items = mergeItems(occasionsBetween({ options, planned }, days));
      return frozen({ format: "houqin/agenda@1" as const, site: input.site.id, from: input.from, to: input.to, items });
    },
    ...planVerbs<Packs>({
      packs: options.packs,
      national,
      settlementFor,
      ledgerFor,
      optionsFor,
      evaluate: (input) => evaluate({ ...input, detail: "verdicts" }),
      momentOf,
      dayOf,
    }),
    open(input): Monitor<Packs> {
      const planned = planRules(settlementFor(input.site), input.plan);
      const records = ledgerFor(input);
      const own = acceptedIn(records[STORE]) - records.size;
      const store = input.ledger ? copyStore(records[STORE]) : records[STORE];
      const live = liveRun(optionsFor(input, planned, store), momentOf(input));
      const further = () => furtherOf(live.current(), planned);
      return monitorOf(live, store, {
        further,
        momentOf: (asOf) => momentOf({ ...input, asOf }),
        evaluation: (extras) => read(live.current(), { ...input, ...extras }, planned, acceptedIn(store) - own),
      });
    },
    explain(input, fingerprint) {
      const planned = planRules(settlementFor(input.site), input.plan);
      const records = ledgerFor(input);
      const live = run(optionsFor(input, planned, records[STORE]), momentOf(input));
      live.settle(undefined, undefined);
      const finding = read(live, input, planned, records.size).findings.find(
        (each) => each.fingerprint === fingerprint,
      );
      const rule = finding && catalogue(input.plan, input.site).rules.find(({ id }) => id === finding.rule);
      if (!finding) return undefined;
      const entries = evidenceEntries(records[STORE], live.frame, finding.evidence);
      return frozen({ finding, ...(rule ? { rule } : {}), entries });
    },
    readPlan: (input) => readPlan(settlement, input),
    readSite: (input) => readSite(input, kinds),
    planSchema: () => z.toJSONSchema(Plan, { io: "input" }),
  });
}

/** Whether a ledger's times and slots were read as this site would read them. */
function sameSite(a: Site, b: Site): boolean {
  return (
    a === b || (a.id === b.id && a.timeZone === b.timeZone && JSON.stringify(a.schedule) === JSON.stringify(b.schedule))
  );
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
