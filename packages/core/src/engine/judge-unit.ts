import { NEVER } from "../ledger/table.ts";
import type { Finding } from "../model/finding.ts";
import { needName } from "../model/verdict.ts";
import { CODES, Code } from "../requirement/code.ts";
import type { Details } from "../requirement/program.ts";
import type { Desk } from "./desk.ts";
import { findingOf, needsFinding } from "./finding-of.ts";
import { fingerprint } from "./fingerprint.ts";

/** What judging one unit again changed. */
export interface Change {
  readonly unit: number;
  readonly from: Code;
  readonly to: Code;
  readonly before: Finding | undefined;
  readonly after: Finding | undefined;
}

/** Judges a unit again and keeps the outcome; gives the next minute at which time alone can change it. */
export function judgeUnit(
  target: Desk,
  unit: number,
  now: number,
  changed: ((change: Change, desk: Desk) => void) | undefined,
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
  const old = codes.get(unit) as Code;
  if (old !== code) {
    codes.set(unit, code);
    count(target, unit, old, -1);
    count(target, unit, code, 1);
  }
  const before = findings.get(unit);
  const after = needsFinding(code) ? findingOf(target, code, details ?? program.details(unit, code)) : undefined;
  if (after) findings.set(unit, after);
  else if (before) findings.delete(unit);
  if (changed && (before || after || old !== code)) changed({ unit, from: old, to: code, before, after }, target);
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
