import type { Judged, RuleResult } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { Share, Tally } from "../model/share.ts";
import type { Verdict } from "../model/verdict.ts";
import { type Code, stateOf, verdictOf } from "../requirement/code.ts";
import { type Desk, standing } from "./desk.ts";
import { fingerprint } from "./fingerprint.ts";

/** What each rule came to, in order of rule ids. */
export function ruleResults(desks: readonly Desk[]): RuleResult[] {
  return inOrder(desks).map(({ rule, tally, broken }): RuleResult => {
    const counts: Tally = broken === undefined ? tallyOf([tally]) : { ...EMPTY, error: 1 };
    const decided = counts.pass + counts.fail;
    const open = counts.unknown + counts.pending + counts.waived;
    const compliance = share(decided, counts.pass);
    const coverage = share(decided + open, decided);
    return {
      rule: rule.id,
      severity: rule.severity,
      tally: counts,
      ...(compliance ? { compliance } : {}),
      ...(coverage ? { coverage } : {}),
    };
  });
}

/** Every finding, ordered by rule, slot and key in code units. */
export function findingsOf(desks: readonly Desk[]): Finding[] {
  return inOrder(desks).flatMap((target) => {
    return [...standing(target)].sort(byPlace);
  });
}

/** Every unit with its verdict, ordered by id. */
export function judgedOf(desks: readonly Desk[]): Judged[] {
  const all: Judged[] = [];
  for (const { rule, program, codes, broken } of desks) {
    if (broken !== undefined) {
      all.push({ id: fingerprint(rule.id, "rule", []), rule: rule.id, verdict: "error", evidence: [] });
      continue;
    }
    codes.each((unit, code) => {
      const verdict = verdictOf(code as Code);
      if (!verdict) return;
      const { slot, key, evidence } = program.details(unit, code as Code);
      const state = stateOf(code as Code);
      all.push({
        id: fingerprint(rule.id, slot, key),
        rule: rule.id,
        verdict,
        ...(state === undefined ? {} : { state }),
        evidence: [...evidence],
      });
    });
  }
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const EMPTY = { pass: 0, fail: 0, pending: 0, unknown: 0, notApplicable: 0, waived: 0, error: 0 } satisfies Record<
  Verdict,
  number
>;

/** How many units got each verdict, over several tallies. */
export function tallyOf(tallies: readonly Int32Array[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { ...EMPTY };
  for (const tally of tallies) {
    tally.forEach((count, code) => {
      const verdict = verdictOf(code as Code);
      if (verdict) counts[verdict] += count;
    });
  }
  return counts;
}

function share(of: number, out: number): Share | undefined {
  return of === 0 ? undefined : { of, out, value: Math.round((out * 1e6) / of) / 1e6 };
}

function inOrder(desks: readonly Desk[]): Desk[] {
  return [...desks].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

function byPlace(a: Finding, b: Finding): number {
  return a.slot === b.slot ? compareKeys(a.key, b.key) : a.slot < b.slot ? -1 : 1;
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index] ?? "", b[index] ?? ""];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
