import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { ruleNameOf } from "./setting-problems.ts";
import type { SettledRule } from "./settled-rule.ts";
import { unknownName } from "./unknown-name.ts";
import { Waiver } from "./waiver.ts";

/** The waivers that can be used, and what is wrong with the others. A broken waiver hides nothing. */
export function waiverProblems(
  given: readonly unknown[],
  rules: ReadonlySet<string>,
  settled: readonly SettledRule[],
): { readonly waivers: readonly Waiver[]; readonly problems: readonly Problem[] } {
  const instances = new Set(settled.map(({ id }) => id));
  const read = given.map((one, index) => {
    const at = `waivers.${index}`;
    const waiver = Waiver.safeParse(one);
    if (!waiver.success) return { problems: shapeProblems(at, one) };
    const problems = [...nameProblems(at, waiver.data, rules, instances), ...spanProblems(at, waiver.data)];
    return problems.length > 0 ? { problems } : { waiver: waiver.data, problems };
  });
  return {
    waivers: read.flatMap(({ waiver }) => (waiver === undefined ? [] : [Object.freeze(waiver)])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

// The union's own issue says only that neither form fits; the form that is meant tells more.
function shapeProblems(at: string, one: unknown): readonly Problem[] {
  const [byFingerprint, byRule] = Waiver.options;
  const meant = typeof one === "object" && one !== null && "fingerprint" in one ? byFingerprint : byRule;
  return (meant.safeParse(one).error?.issues ?? []).map((issue) => ({
    code: "bad-waiver",
    path: [at, ...issue.path.map(String)].join("."),
    found: foundAt(one, issue.path),
    expected: expectedOf(issue),
  }));
}

function nameProblems(
  at: string,
  waiver: Waiver,
  rules: ReadonlySet<string>,
  instances: ReadonlySet<string>,
): readonly Problem[] {
  const byRule = "rule" in waiver;
  const id = byRule ? waiver.rule : (waiver.fingerprint.split("@", 1)[0] ?? "");
  // Instances of plan tasks are known only when a plan is there.
  if (instances.has(id) || id.startsWith("plan#") || (id.includes("#") && rules.has(ruleNameOf(id))) || rules.has(id))
    return [];
  return [
    unknownName("bad-waiver", `${at}.${byRule ? "rule" : "fingerprint"}`, id, phrase("rule"), [...rules, ...instances]),
  ];
}

function spanProblems(at: string, { from, until }: Waiver): readonly Problem[] {
  return from <= until
    ? []
    : [{ code: "bad-waiver", path: `${at}.until`, found: until, expected: phrase("dayNotBefore", { day: from }) }];
}
