import { HouqinError, Plan, phrase } from "@houqin/core";
import { purposeIn } from "./about/purpose.ts";
import type { PlanPart } from "./model/reading.ts";

/** What a plan needs that its text may not say. */
export interface ToPlanOptions {
  readonly id: string;
  readonly title?: string | undefined;
  /** Where the text names no period: an id such as `2026`. */
  readonly period?: string | undefined;
}

/**
 * Turns what was read into a plan of core: the kind of site goes with it, the purpose is what stands under 指导思想, and every goal and measure becomes a task in the order of
 * the text, with its words and its first owner, and the rule or requirement that it answers to where it was read with a catalogue. Nothing is added.
 *
 * Throws a HouqinError `plan-without-period` when neither the text nor the options name one.
 *
 * @example
 * const plan = toPlan(readPlanText("2026年后勤计划\n一、食堂\n1、食堂管理员每日检查。").plans[0], { id: "p" });
 * [plan.period, plan.tasks?.map(({ text, owner }) => [text, owner])]; //=> ["2026", [["食堂管理员每日检查。", "食堂管理员"]]]
 */
export function toPlan(part: PlanPart, { id, title, period = part.period }: ToPlanOptions): Plan {
  if (period === undefined) {
    const problem = { path: "period", found: phrase("nothing"), expected: phrase("period") };
    throw new HouqinError("plan-without-period", [{ code: "plan-without-period", ...problem }]);
  }
  const aims = purposeIn(part);
  const duties = [...part.goals, ...part.tasks]
    .filter((duty) => !aims.includes(duty))
    .toSorted((a, b) => a.start - b.start);
  return Plan.parse({
    id,
    title: title ?? part.title?.quote ?? id,
    period,
    ...(part.orgKind === undefined ? {} : { orgKind: part.orgKind }),
    ...(aims.length === 0 ? {} : { purpose: aims.map(({ quote }) => quote).join("") }),
    tasks: duties.map(({ id: task, quote, owners: [first], rule, requirement }) => {
      const owner = first === undefined ? undefined : part.owners[first]?.role;
      const asks = requirement === undefined ? (rule === undefined ? {} : { rule }) : { requirement };
      return { id: task, text: quote, ...(owner === undefined ? {} : { owner }), ...asks };
    }),
  });
}
