import { canonicalJson } from "../model/canonical-json.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import { frozen } from "../model/frozen.ts";
import type { GoalResult } from "../model/goal-result.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";

/** A finding that stands in both evaluations, as each tells it. */
export interface Persisting {
  readonly before: Finding;
  readonly after: Finding;
  /** Whether the later one says something else: another verdict, severity, value or evidence. */
  readonly changed: boolean;
}

/** What became of the findings and goals of one evaluation in another. Findings are the same by fingerprint, never by wording. */
export interface Comparison {
  readonly format: "houqin/comparison@1";
  readonly site: string;
  readonly before: { readonly asOf: string; readonly edition: string };
  readonly after: { readonly asOf: string; readonly edition: string };
  readonly added: readonly Finding[];
  readonly persisting: readonly Persisting[];
  readonly cleared: readonly Finding[];
  /** Goals that stand otherwise, or that only one of the plans has. */
  readonly goals: readonly { readonly goal: string; readonly before?: GoalResult; readonly after?: GoalResult }[];
}

/** Compares two evaluations of one site; throws a HouqinError for two sites. */
export function compareEvaluations(before: Evaluation, after: Evaluation): Comparison {
  if (before.site !== after.site) {
    const expected = phrase("evaluationOf", { site: before.site });
    throw new HouqinError("foreign-evaluation", [
      { code: "foreign-evaluation", path: "after.site", found: after.site, expected },
    ]);
  }
  const [was, is] = [byPrint(before), byPrint(after)];
  return frozen({
    format: "houqin/comparison@1" as const,
    site: before.site,
    before: { asOf: before.asOf, edition: before.edition },
    after: { asOf: after.asOf, edition: after.edition },
    added: after.findings.filter(({ fingerprint }) => !was.has(fingerprint)),
    persisting: before.findings.flatMap((earlier) => {
      const later = is.get(earlier.fingerprint);
      return later ? [{ before: earlier, after: later, changed: !same(earlier, later) }] : [];
    }),
    cleared: before.findings.filter(({ fingerprint }) => !is.has(fingerprint)),
    goals: goalChanges(before.goals, after.goals),
  });
}

function byPrint({ findings }: Evaluation): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.fingerprint, finding]));
}

function goalChanges(before: readonly GoalResult[], after: readonly GoalResult[]): Comparison["goals"] {
  const ids = [...new Set([...before, ...after].map(({ goal }) => goal))];
  return ids.flatMap((goal) => {
    const [earlier, later] = [before, after].map((all) => all.find((each) => each.goal === goal));
    if (earlier && later && same(earlier, later)) return [];
    return [{ goal, ...(earlier ? { before: earlier } : {}), ...(later ? { after: later } : {}) }];
  });
}

/** Whether both say the same: one that was stored and read back has its fields in another order. */
function same(a: object, b: object): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
