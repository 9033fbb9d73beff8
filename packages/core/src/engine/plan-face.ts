import type { Audit } from "../model/audit.ts";
import type { CarryDown } from "../model/carry-down.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Load } from "../model/load.ts";
import type { Replan } from "../model/replan.ts";
import type { Responsibility } from "../model/responsibility.ts";
import type { Site } from "../model/site.ts";
import type { Capacity } from "../plan/load.ts";
import type { Plan } from "../plan/plan.ts";
import type { Review } from "../plan/review.ts";
import type { Pack } from "../rule/pack.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Records } from "./records.ts";

/** A plan at its site. */
export interface PlanFace {
  readonly site: Site;
  readonly plan: Plan;
}

/** What an engine can tell of plans. Everything it gives is plain frozen JSON. */
export interface PlanVerbs<Packs extends readonly Pack[]> {
  /**
   * Holds a plan against the rules of the packs that apply to its site, or without one to its kind of organisation: what it leaves out,
   * promises less than, the same as, or more than. Each rule counts as its pack sets it.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const weigh = { id: "weigh", text: "留样一百克", rule: "canteen/sample-weight", options: { minGrams: 100 } };
   * const plan = engine.readPlan({ id: "p", title: "P", period: "2026-09", tasks: [weigh] });
   * engine.audit({ plan }).lines.map(({ rule, verdict, because }) => [rule, verdict, because[0]?.numbers?.[0]?.by]);
   * //=> [["canteen/sample-weight", "weaker", -25]]
   */
  readonly audit: (input: { readonly site?: Site; readonly plan: Plan }) => Audit;
  /**
   * Tells who answers for what under a plan on a day, and what nobody does or leaves no entry. Joiners and leavers may be entries.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai", posts: [{ id: "cook", name: "厨师" }] });
   * const requirement = { shape: "cadence", of: { kind: "canteen/food-sample" }, every: { unit: "weekday", on: ["FR"] } };
   * const box = { id: "box", text: "周五留样", owner: "cook", minutes: 30, requirement };
   * const plan = engine.readPlan({ id: "p", title: "P", period: "2026-09", tasks: [box] });
   * const { posts } = engine.responsibility({ site, plan, asOf: "2026-09-01" });
   * posts.map(({ post, tasks }) => [post, ...tasks]); //=> [["cook", "box"]]
   */
  readonly responsibility: (input: PlanFace & { readonly asOf: string } & Partial<Records<Packs>>) => Responsibility;
  /**
   * Tells what each post has to do from one day to another, week by week, and who has too much. `capacities` goes before what the plan says.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai", posts: [{ id: "cook", name: "厨师" }] });
   * const requirement = { shape: "cadence", of: { kind: "canteen/food-sample" }, every: { unit: "weekday", on: ["FR"] } };
   * const box = { id: "box", text: "周五留样", owner: "cook", minutes: 30, requirement };
   * const plan = engine.readPlan({ id: "p", title: "P", period: "2026-09", tasks: [box] });
   * const { posts } = engine.workload({ site, plan, from: "2026-09-07", to: "2026-09-13", capacities: { cook: { minutesPerWeek: 20 } } });
   * posts.map(({ post, overloaded }) => [post, overloaded]); //=> [["cook", true]]
   */
  readonly workload: (
    input: PlanFace & {
      readonly from: string;
      readonly to: string;
      readonly capacities?: Readonly<Record<string, Capacity>>;
    } & Partial<Records<Packs>>,
  ) => Load;
  /**
   * Tells which goals and tasks of a plan its child plans carry, which of them ask for less, and what nobody carries.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const task = (minGrams: number) => ({ id: "weigh", text: "留样", rule: "canteen/sample-weight", options: { minGrams } });
   * const read = (id: string, minGrams: number, more = {}) =>
   *   engine.readPlan({ id, title: "P", period: "2026-09", tasks: [task(minGrams)], ...more });
   * engine.carryDown({ plan: read("group", 150), children: [read("school", 125, { parent: "group" })] }).weakened; //=> ["weigh"]
   */
  readonly carryDown: (input: {
    readonly site?: Site;
    readonly plan: Plan;
    readonly children: readonly Plan[];
  }) => CarryDown;
  /**
   * Looks back on a plan: what was promised, what came of it, why, and at what cost. From entries it also tells what was excused and why; from
   * an evaluation, only where that lists every verdict.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai", posts: [{ id: "cook", name: "厨师" }] });
   * const requirement = { shape: "cadence", of: { kind: "canteen/food-sample" }, every: { unit: "weekday", on: ["FR"] } };
   * const box = { id: "box", text: "周五留样", owner: "cook", minutes: 30, requirement };
   * const plan = engine.readPlan({ id: "p", title: "P", period: "2026-09", tasks: [box] });
   * engine.review({ site, plan, entries: [], asOf: "2026-10-10" }).tasks.map(({ task, outcome }) => [task, outcome]);
   * //=> [["box", "unknown"]]
   */
  readonly review: (input: ReviewInput<Packs>) => Review;
  /**
   * Tells what of a plan is due at other times under another calendar, as when the year's holidays are announced. Default days: those of the plan.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai", posts: [{ id: "cook", name: "厨师" }] });
   * const requirement = { shape: "cadence", of: { kind: "canteen/food-sample" }, every: { unit: "weekday", on: ["FR"] }, onNonWorkday: "after" };
   * const box = { id: "box", text: "周五留样", owner: "cook", minutes: 30, requirement };
   * const plan = engine.readPlan({ id: "p", title: "P", period: "2026-09", tasks: [box] });
   * const off = parseDay("2026-09-11");
   * const announced = { ...plainCalendar, day: (day: number) => ({ ...plainCalendar.day(day), ...(day === off ? { working: false } : {}) }) };
   * engine.replan({ site, plan, calendar: announced }).moved.map(({ before, after }) => [before?.due, after?.due]);
   * //=> [["2026-09-12T00:00", "2026-09-15T00:00"]]
   */
  readonly replan: (
    input: PlanFace & { readonly calendar: Calendar; readonly from?: string; readonly to?: string } & Partial<
        Records<Packs>
      >,
  ) => Replan;
}

/** What a review is made from: an evaluation of the plan, or entries and a moment. */
export type ReviewInput<Packs extends readonly Pack[]> = PlanFace &
  (
    | { readonly evaluation: Evaluation; readonly asOf?: never; readonly ledger?: never; readonly entries?: never }
    | (Records<Packs> & { readonly asOf: string; readonly evaluation?: never })
  );
