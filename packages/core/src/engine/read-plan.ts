import { formats, upToDate } from "../model/format.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Problem } from "../model/problem.ts";
import type { Plan } from "../plan/plan.ts";
import { planProblems } from "../plan/plan-problems.ts";
import type { Settlement } from "../rule/settle.ts";
import { missingPack } from "../rule/settle-tasks.ts";
import { parsePlan } from "./parse-plan.ts";
import { planRules } from "./plan-rules.ts";

/**
 * Reads a plan; throws a HouqinError with every mistake in its form, its ids, and the rules, options, kinds and paths that it names.
 * What a pack that is not installed would bring is no mistake of the plan, nor is a rule that retired since it was written.
 */
export function readPlan(settlement: Settlement, input: unknown): Plan {
  const { plan, problems: form } = parsePlan(upToDate(formats.plan, input, "bad-plan", "plan"));
  const problems: Problem[] = [...form, ...planProblems(plan)];
  const twice = new Set(
    problems.filter(({ code, path }) => code === "duplicate-id" && path === "plan").map(({ found }) => found),
  );
  for (const { task, problems: own } of planRules(settlement, plan).unsettled) {
    for (const problem of own) {
      if (missingPack(settlement, problem) !== undefined || problem.code === "retired-rule") continue;
      if (problem.code === "duplicate-id" && twice.has(task)) continue;
      problems.push({ ...problem, path: `plan.${problem.path}` });
    }
  }
  if (problems.length > 0) throw new HouqinError("bad-plan", problems);
  return frozen(plan);
}
