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
   */
  readonly audit: (input: { readonly site?: Site; readonly plan: Plan }) => Audit;
  /** Tells who answers for what under a plan on a day, and what nobody does or leaves no entry. Joiners and leavers may be entries. */
  readonly responsibility: (input: PlanFace & { readonly asOf: string } & Partial<Records<Packs>>) => Responsibility;
  /** Tells what each post has to do from one day to another, week by week, and who has too much. `capacities` goes before what the plan says. */
  readonly workload: (
    input: PlanFace & {
      readonly from: string;
      readonly to: string;
      readonly capacities?: Readonly<Record<string, Capacity>>;
    } & Partial<Records<Packs>>,
  ) => Load;
  /** Tells which goals and tasks of a plan its child plans carry, which of them ask for less, and what nobody carries. */
  readonly carryDown: (input: {
    readonly site?: Site;
    readonly plan: Plan;
    readonly children: readonly Plan[];
  }) => CarryDown;
  /**
   * Looks back on a plan: what was promised, what came of it, why, and at what cost. From entries it also tells what was excused and why; from
   * an evaluation, only where that lists every verdict.
   */
  readonly review: (input: ReviewInput<Packs>) => Review;
  /**
   * Tells what of a plan is due at other times under another calendar, as when the year's holidays are announced. Default days: those of the plan.
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
