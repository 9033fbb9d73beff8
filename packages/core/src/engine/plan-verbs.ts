import { mergeItems } from "../agenda/merge.ts";
import { readEntry } from "../ledger/read-entry.ts";
import type { Store } from "../ledger/store.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { foundOf } from "../model/found.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Site } from "../model/site.ts";
import { carryDown } from "../plan/carry-down.ts";
import { loadsOf } from "../plan/load.ts";
import type { Plan } from "../plan/plan.ts";
import { replanned, type Timed } from "../plan/replan.ts";
import { responsibilities } from "../plan/responsibility.ts";
import { review } from "../plan/review.ts";
import type { Pack } from "../rule/pack.ts";
import type { Calendar } from "../time/calendar.ts";
import { formatDay, formatMinute, parseDay } from "../time/civil.ts";
import { siteCalendar } from "../time/site-calendar.ts";
import { occasionsBetween } from "./agenda.ts";
import { momentOf, spanOf } from "./asked.ts";
import { auditOf } from "./audit.ts";
import type { EngineBase } from "./base.ts";
import { festivalTitle, namingOf } from "./catalogue.ts";
import { dayChanges } from "./day-changes.ts";
import { ground, liveRows } from "./ground.ts";
import { kindsIn } from "./kinds-in.ts";
import { STORE } from "./ledger.ts";
import { ownLedger, plannedLedger } from "./own-ledger.ts";
import type { PlanFace, PlanVerbs } from "./plan-face.ts";
import { planRules } from "./plan-rules.ts";
import type { Records } from "./records.ts";
import { runOptions } from "./run-options.ts";
import { readEvaluation, settledRun } from "./settled-run.ts";
import { staffAt } from "./staff.ts";

/** The verbs of an engine that speak of plans. */
export function planVerbs<Packs extends readonly Pack[]>(base: EngineBase): PlanVerbs<Packs> {
  const { packs, national, settlementFor } = base;
  const calendarFor = (site: Site | undefined, calendar = national) => siteCalendar(site?.schedule, calendar);
  const rulesFor = ({ site, plan }: { readonly site?: Site | undefined; readonly plan: Plan }) =>
    planRules(settlementFor(site), plan);
  const setUp = (input: PlanFace & Partial<Records<Packs>>) => {
    const planned = rulesFor(input);
    return { planned, options: runOptions(base, input, planned, plannedLedger(base, input)[STORE]) };
  };
  return {
    audit({ site, plan }) {
      const settlement = settlementFor(site);
      const naming = namingOf(settlement, { festival: (id) => festivalTitle(national, id) });
      return frozen(auditOf({ settlement, packs, calendar: calendarFor(site), site, plan, naming }));
    },
    responsibility(input) {
      const { site, plan } = input;
      const settlement = settlementFor(site);
      const now = momentOf(input);
      const store = plannedLedger(base, input)[STORE];
      const { keeping } = ground(store, [], site.keeps, now);
      const { settled } = rulesFor(input);
      const kinds = new Map<string, readonly string[]>();
      for (const { tasks, requirement, rule } of settled) {
        const reads = kindsIn(settlement, rule && "check" in rule.judge ? rule.judge.check.reads : requirement);
        for (const task of tasks) kinds.set(task, [...(kinds.get(task) ?? []), ...reads]);
      }
      const evidence = {
        kindsOf: (task: string) => kinds.get(task) ?? [],
        isKept: (kind: string) => keeping.kept(kind) !== undefined,
      };
      return frozen({
        format: "houqin/responsibility@1" as const,
        site: site.id,
        plan: plan.id,
        asOf: formatMinute(now),
        ...responsibilities(plan, staffAt(store, now), evidence),
      });
    },
    workload(input) {
      const days = spanOf("", input);
      const { planned, options } = setUp(input);
      const tasksOf = new Map(planned.settled.map(({ id, tasks }) => [id, tasks]));
      const items = mergeItems(occasionsBetween({ options, planned }, days).occasions).filter(({ due }) => {
        const day = dayBefore(due);
        return input.from <= day && day <= input.to;
      });
      const chores = items.map(({ due, posts, rules }) => ({
        due,
        posts,
        tasks: rules.flatMap((rule) => tasksOf.get(rule) ?? []),
      }));
      return frozen({
        format: "houqin/load@1" as const,
        site: input.site.id,
        plan: input.plan.id,
        from: input.from,
        to: input.to,
        ...loadsOf(input.plan, chores, input.capacities ?? {}),
      });
    },
    carryDown({ site, plan, children }) {
      const requirements = new Map(
        [plan, ...children].map((each) => [each, rulesFor({ site, plan: each }).settled] as const),
      );
      const requirementOf = (of: Plan, id: string) =>
        requirements.get(of)?.find(({ tasks }) => tasks.includes(id))?.requirement;
      return frozen(carryDown(plan, children, requirementOf));
    },
    review(input) {
      const { plan } = input;
      if (input.evaluation) {
        mustBeOf(input.evaluation, input);
        return frozen(review(plan, input.evaluation));
      }
      const ledger = ownLedger(base, input);
      const asked = { site: input.site, plan, ledger, asOf: input.asOf, detail: "verdicts" as const };
      const evaluation = readEvaluation(base, asked, settledRun(base, asked), ledger.size);
      return frozen(review(plan, evaluation, reasonsIn(ledger[STORE], momentOf(input))));
    },
    replan(input) {
      const { planned, options } = setUp(input);
      const own = options.period ?? { from: 0, to: 0 };
      const { from, to } = spanOf("", { from: input.from ?? formatDay(own.from), to: input.to ?? formatDay(own.to) });
      const under = (calendar: Calendar): Timed[] =>
        occasionsBetween(
          { options: { ...options, calendar: calendarFor(input.site, calendar) }, planned },
          { from, to },
        ).occasions.map(({ opens = "", ...occasion }) => ({ ...occasion, opens }));
      const days = dayChanges(national, input.calendar, { from, to });
      const changes = replanned(
        under(national),
        under(input.calendar),
        days.map(({ day }) => day),
      );
      let guessed = 0;
      for (let day = from; day <= to; day += 1) if (input.calendar.day(day).status !== "confirmed") guessed += 1;
      return frozen({
        format: "houqin/replan@1" as const,
        site: input.site.id,
        plan: input.plan.id,
        from: formatDay(from),
        to: formatDay(to),
        days,
        ...changes,
        stillProvisional: guessed,
      });
    },
  };
}

/** A review by an evaluation of something else would tell untruths. */
function mustBeOf(evaluation: Evaluation, { site, plan }: PlanFace): void {
  const problems = [
    { path: "evaluation.site", found: evaluation.site, expected: site.id },
    { path: "evaluation.plan", found: evaluation.plan, expected: plan.id },
  ].filter(({ found, expected }) => found !== expected);
  if (problems.length === 0) return;
  throw new HouqinError(
    "foreign-evaluation",
    problems.map(({ path, found, expected }) => ({
      code: "foreign-evaluation",
      path,
      found: foundOf(found),
      expected: phrase("exactly", { value: expected }),
    })),
  );
}

/** Why each entry of `ledger/excused` excuses, by its id. */
function reasonsIn(store: Store, now: number): ReadonlyMap<string, string> {
  const table = store.tables.get("ledger/excused");
  const reasons = new Map<string, string>();
  if (!table) return reasons;
  liveRows(table, now, (row) => {
    const { id, data } = readEntry(store, { table, row });
    if (typeof data.reason === "string") reasons.set(id, data.reason);
  });
  return reasons;
}

/** The day on which a due time falls: 00:00 belongs to the day before. */
function dayBefore(due: string): string {
  const day = parseDay(due.slice(0, 10)) ?? 0;
  return formatDay(due.endsWith("T00:00") ? day - 1 : day);
}
