import { compile } from "../requirement/compile.ts";
import { gate as gateOf } from "../requirement/only-if-gate.ts";
import type { Frame, Program } from "../requirement/program.ts";
import type { Requirement } from "../requirement/requirement.ts";
import type { Desk, DeskRule } from "./desk.ts";
import { otherSites } from "./other-sites.ts";
import { asksAt } from "./site-kind.ts";

/** A rule ready to run: a requirement, or a program of its own for a code check. */
export interface RunRule extends DeskRule {
  readonly requirement: Requirement | undefined;
  readonly program?: (frame: Frame, touch: (unit: number) => void) => Program;
}

/** Makes the program of a rule, and the gate before it where the rule applies only sometimes. */
export function setToWork(rule: RunRule, frame: Frame, touch: (unit: number) => void): Pick<Desk, "program" | "gate"> {
  const { requirement } = rule;
  if (!requirement) {
    if (!rule.program) throw new TypeError(`Rule ${rule.id} has neither a requirement nor a program.`);
    return { program: rule.program(frame, touch), gate: undefined };
  }
  const { onlyIf } = requirement;
  if (!asksAt(frame.siteKind, requirement)) return { program: otherSites(frame, touch), gate: undefined };
  const program = compile(requirement, frame, touch, rule.id);
  return { program, gate: onlyIf && gateOf(frame, onlyIf, program.touchAll) };
}

/** Rules so that one that quotes others' figures comes after them. */
export function inQuotingOrder(
  rules: readonly RunRule[],
  quotes: ReadonlyMap<string, ReadonlySet<string>>,
): readonly RunRule[] {
  const depth = (id: string, steps: number): number => {
    const names = steps > rules.length ? [] : [...(quotes.get(id) ?? [])];
    return names.length === 0 ? 0 : 1 + Math.max(...names.map((name) => depth(name, steps + 1)));
  };
  return rules
    .map((rule) => ({ rule, depth: depth(rule.id, 0) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ rule }) => rule);
}
