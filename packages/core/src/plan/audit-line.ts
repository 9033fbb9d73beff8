import type { AuditReason, AuditVerdict } from "../model/audit.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { alike } from "../requirement/strictness/alike.ts";
import { answers } from "../requirement/strictness/answers.ts";
import { compareStrictness } from "../requirement/strictness/compare.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import { differences } from "./differences.ts";

/** What a rule asks: its requirement, or the options under which its code judges. */
export interface Asked {
  readonly rule: string;
  readonly requirement?: Requirement | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** How a plan stands to what a rule asks. */
export interface Stand {
  readonly verdict: AuditVerdict;
  readonly by: readonly string[];
  readonly because: readonly AuditReason[];
  /** The requirement that the reasons speak of. */
  readonly promised?: Requirement;
}

/** From the best on: a rule stands as the best of the promises that speak of it. */
const FROM_BEST: readonly AuditVerdict[] = ["stricter", "met", "weaker", "incomparable"];

/**
 * Holds everything that a plan promises against what a rule asks. What adopts the rule is held against it whatever it says; of the plan's own
 * requirements those that speak of the same thing, whatever their ids.
 */
export function standOf(asked: Asked, promises: readonly SettledRule[]): Stand {
  const stands = promises.flatMap((promise) => compared(asked, promise) ?? []);
  const verdict = FROM_BEST.find((each) => stands.some((stand) => stand.verdict === each));
  if (verdict === undefined) return { verdict: "missing", by: [], because: [] };
  const best = stands.filter((stand) => stand.verdict === verdict);
  const [clearest] = [...best].sort((a, b) => a.because.length - b.because.length);
  return { because: [], ...clearest, verdict, by: [...new Set(best.flatMap(({ by }) => by))].sort() };
}

function compared(asked: Asked, promise: SettledRule): Stand | undefined {
  const adopts = promise.rule?.id === asked.rule;
  const { requirement, tasks: by } = promise;
  if (!adopts && promise.rule) return undefined;
  if (!asked.requirement || !requirement) {
    if (!adopts) return undefined;
    // What code judges by its options can only be told to be the same.
    if (alike(asked.options, promise.options)) return { verdict: "met", by, because: [] };
    const names = Object.keys({ ...asked.options, ...promise.options }).filter(
      (name) => !alike(asked.options[name], promise.options[name]),
    );
    const because = names.map((name) => reason(name, asked.options[name], promise.options[name]));
    return { verdict: "incomparable", by, because };
  }
  if (!adopts && !answers(asked.requirement, requirement)) return undefined;
  const { verdict, because } = compareStrictness(asked.requirement, requirement);
  return {
    verdict,
    by,
    because: because.map((one) => reason(one.parameter, one.required, one.promised)),
    promised: requirement,
  };
}

function reason(parameter: string, required: unknown, promised: unknown): AuditReason {
  const numbers = differences(required, promised);
  return {
    parameter,
    ...(required === undefined ? {} : { required }),
    ...(promised === undefined ? {} : { promised }),
    ...(numbers.length === 0 ? {} : { numbers }),
  };
}
