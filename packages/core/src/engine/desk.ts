import { NEVER } from "../ledger/table.ts";
import type { Finding, Message } from "../model/finding.ts";
import { reasonOf } from "../model/reason-of.ts";
import { type Need, needName, type Severity } from "../model/verdict.ts";
import { CODES, Code, stateOf, verdictOf } from "../requirement/code.ts";
import type { Gate } from "../requirement/only-if-gate.ts";
import type { Details, Program } from "../requirement/program.ts";
import type { Waivable } from "../rule/waiver.ts";
import type { Waived } from "../rule/waiving.ts";
import { formatMinute } from "../time/civil.ts";
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

/** What judging one unit again changed. */
export interface Change {
  readonly before: Finding | undefined;
  readonly after: Finding | undefined;
}

/** Judges a unit again and keeps the outcome; gives the next minute at which time alone can change it. */
export function judgeUnit(
  target: Desk,
  unit: number,
  now: number,
  changed: ((change: Change) => void) | undefined,
): number {
  const { program, codes, findings } = target;
  let { code, until } = program.judge(unit);
  let details: Details | undefined;
  if (code !== Code.none && target.gate) [code, details] = gated(target, unit, code);
  if (code === Code.fail || code === Code.late || code === Code.lateBackfilled || code === Code.missed) {
    details ??= program.details(unit, code);
    const print = fingerprint(target.rule.id, details.slot, details.key);
    const waived = target.rule.waivedUntil({ rule: target.rule.id, fingerprint: print, key: details.key }, now);
    if (waived?.waived) code = Code.waived;
    until = Math.min(until, waived?.until ?? NEVER);
  }
  const old = codes.get(unit);
  if (old !== code) {
    codes.set(unit, code);
    count(target, unit, old, -1);
    count(target, unit, code, 1);
  }
  const before = findings.get(unit);
  const after = needsFinding(code) ? findingOf(target, code, details ?? program.details(unit, code)) : undefined;
  if (after) findings.set(unit, after);
  else if (before) findings.delete(unit);
  if (changed && (before || after)) changed({ before, after });
  return until;
}

/** A requirement that applies only sometimes: not applicable, or unknown, where its condition says so. */
function gated({ gate, program }: Desk, unit: number, code: Code): [Code, Details | undefined] {
  const answer = gate?.answer(program.dayOf(unit)) ?? "yes";
  if (answer === "yes") return [code, undefined];
  if (answer === "no") return [Code.notApplicable, undefined];
  const { slot, key, window, evidence } = program.details(unit, code);
  const needs = answer.unknown;
  const message = {
    id: "unknown",
    values: {
      key: [...key],
      needs: needs.map(needName),
    },
  };
  return [Code.unknown, { slot, key, ...(window ? { window } : {}), evidence, message, needs }];
}

function count(target: Desk, unit: number, code: number, by: 1 | -1): void {
  if (code === Code.none) return;
  target.tally[code] = (target.tally[code] as number) + by;
  if (!target.byDay) return;
  const day = target.program.dayOf(unit);
  const tally = target.byDay.get(day) ?? new Int32Array(CODES);
  target.byDay.set(day, tally);
  tally[code] = (tally[code] as number) + by;
}

/** Whether a code is told as a finding. */
export function needsFinding(code: Code): boolean {
  return (
    (code >= Code.fail && code <= Code.missed) ||
    code === Code.unknown ||
    code === Code.expiring ||
    code === Code.error ||
    code === Code.waived
  );
}

function findingOf({ rule }: Desk, code: Code, { slot, key, window, message, evidence, needs }: Details): Finding {
  const state = stateOf(code);
  const severity =
    code === Code.unknown || code === Code.waived ? "info" : code === Code.expiring ? "warn" : rule.severity;
  return {
    fingerprint: fingerprint(rule.id, slot, key),
    rule: rule.id,
    severity,
    verdict: verdictOf(code) ?? "error",
    ...(state === undefined ? {} : { state }),
    slot,
    key: [...key],
    ...(window ? { window: { from: edge(window.from), to: edge(window.to) } } : {}),
    message: withKey(needs && needs.length > 1 ? withNamesInOrder(message) : message, key),
    evidence: [...evidence],
    ...(needs && needs.length > 0 ? { needs: inOrder(needs) } : {}),
  };
}

/** Needs once each, in an order that does not depend on how the entries came. */
function inOrder(needs: readonly Need[]): Need[] {
  const byText = new Map(needs.map((need) => [JSON.stringify(need), need]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, need]) => need);
}

function withNamesInOrder(message: Message): Message {
  const { needs } = message.values;
  if (!Array.isArray(needs)) return message;
  return { ...message, values: { ...message.values, needs: [...new Set(needs)].sort() } };
}

/** A sentence about a key names it, whether or not the shape said so itself. */
function withKey(message: Message, key: readonly string[]): Message {
  const said = message.values.key;
  if (key.length === 0 || (Array.isArray(said) && said.length > 0)) return message;
  return { ...message, values: { ...message.values, key: [...key] } };
}

/** A minute as text; the ends of time stay open. */
function edge(minute: number): string {
  return Math.abs(minute) >= NEVER ? "" : formatMinute(minute);
}
