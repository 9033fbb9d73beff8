import { NEVER } from "../ledger/table.ts";
import type { Finding } from "../model/finding.ts";
import { reasonOf } from "../model/reason-of.ts";
import type { Severity } from "../model/verdict.ts";
import { CODES, Code } from "../requirement/code.ts";
import type { Gate } from "../requirement/only-if-gate.ts";
import type { Program } from "../requirement/program.ts";
import type { Waivable } from "../rule/waiver.ts";
import type { Waived } from "../rule/waiving.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Bytes, bytes } from "./pages.ts";

/** A rule as the run knows it: its settled id and severity, and who may waive it. */
export interface DeskRule {
  readonly id: string;
  readonly severity: Severity;
  /** Whether a failing unit is waived at a minute, and until when that stands; undefined where no waiver names it. */
  readonly waivedUntil: (unit: Waivable, now: number) => Waived | undefined;
}

/** Rules that something has to be done about, so that nobody need look through all of them. */
export interface Attention {
  /** Those with units to judge, and those that have just failed. */
  readonly waking: Set<Desk>;
  readonly failing: Set<Desk>;
}

/** Where one rule's units are kept: a byte each, and a finding for those that need one. */
export interface Desk {
  readonly rule: DeskRule;
  /** Its place in quoting order: behind every rule whose figures it quotes. */
  readonly place: number;
  readonly program: Program;
  readonly gate: Gate | undefined;
  readonly codes: Bytes;
  readonly tally: Int32Array;
  readonly findings: Map<number, Finding>;
  /** Tallies by first day of the unit; kept only for rules that a metric quotes. */
  readonly byDay: Map<number, Int32Array> | undefined;
  /** Marks a unit to be judged again. */
  readonly touch: (unit: number) => void;
  readonly dirty: number[];
  readonly attention: Attention;
  readonly marked: Bytes;
  /** When time next makes units of it, or takes them away; asked anew after a level has changed. */
  due: number;
  /** Whether none of its units has been judged yet. */
  fresh: boolean;
  /** Why the rule's own code failed; its units are void then. */
  broken: string | undefined;
  /** Whether those who quote its figures know that it failed. */
  lost: boolean;
  /** Whether something has come since then that it would have heard of: it may be well again. */
  stirred: boolean;
}

export function desk(
  { rule, place, quoted }: { readonly rule: DeskRule; readonly place: number; readonly quoted: boolean },
  attention: Attention,
  make: (touch: (unit: number) => void) => Pick<Desk, "program" | "gate">,
): Desk {
  const [dirty, marked] = [[] as number[], bytes()];
  let self: Desk | undefined;
  const touch = (unit: number) => {
    if (marked.get(unit) === 1) return;
    marked.set(unit, 1);
    if (dirty.length === 0 && self) attention.waking.add(self);
    dirty.push(unit);
  };
  const byDay = quoted ? new Map<number, Int32Array>() : undefined;
  const base = {
    rule,
    place,
    codes: bytes(),
    tally: new Int32Array(CODES),
    findings: new Map<number, Finding>(),
    byDay,
    touch,
    dirty,
    attention,
    marked,
    due: Number.NEGATIVE_INFINITY,
    fresh: true,
    lost: false,
    stirred: false,
  };
  self = made(base, () => make(touch));
  attention.waking.add(self);
  if (self.broken !== undefined) attention.failing.add(self);
  return self;
}

function made(base: Omit<Desk, "program" | "gate" | "broken">, make: () => Pick<Desk, "program" | "gate">): Desk {
  try {
    return { ...base, ...make(), broken: undefined };
  } catch (error) {
    return { ...base, program: VOID, gate: undefined, broken: reasonOf(error) };
  }
}

/** What is left of a rule that could not even be set to work. */
const VOID: Program = {
  reads: [],
  registers: [],
  fold: () => undefined,
  closingChanged: () => undefined,
  advance: () => NEVER,
  touchAll: () => undefined,
  judge: () => ({ code: Code.none, until: NEVER }),
  details: () => ({ slot: "rule", key: [], message: { id: "error", values: {} }, evidence: [] }),
  dayOf: () => 0,
};

/** Runs a rule's own code; if it throws, that rule is broken from then on and every other one goes on. */
export function guarded(target: Desk, work: () => void): void {
  if (target.broken !== undefined) {
    target.stirred = true;
    return;
  }
  try {
    work();
  } catch (error) {
    target.broken = reasonOf(error);
    target.attention.waking.add(target);
    target.attention.failing.add(target);
  }
}

/** Whether a rule that failed could be set to work at all: else nobody knows what it would hear of. */
export function isVoid({ program }: Desk): boolean {
  return program === VOID;
}

/** The findings of a rule as they stand; one that failed has no other than that it did. */
export function standing({ rule, findings, broken }: Desk): Iterable<Finding> {
  if (broken === undefined) return findings.values();
  return [
    {
      fingerprint: fingerprint(rule.id, "rule", []),
      rule: rule.id,
      severity: rule.severity,
      verdict: "error",
      slot: "rule",
      key: [],
      message: { id: "error", values: { reason: broken } },
      evidence: [],
    },
  ];
}
