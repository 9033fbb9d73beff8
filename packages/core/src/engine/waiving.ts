import type { Finding } from "../model/finding.ts";
import { ruleNameOf } from "../rule/setting-problems.ts";
import type { Waiver } from "../rule/waiver.ts";
import { MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import type { Desk } from "./desk.ts";
import { fingerprint } from "./fingerprint.ts";

/** A waiver of a whole rule that hides more findings than this is too broad to be one decision. */
const BROAD = 10;

/** Under this id waivers themselves are found wanting: expired, unused, or too broad. */
export const WAIVERS = "houqin/waivers";

interface Span {
  readonly waiver: Waiver;
  readonly from: number;
  /** The first minute on which it no longer holds. */
  readonly end: number;
}

/** The waivers of an engine, ready to be asked of a failing unit. */
export interface Waiving {
  readonly until: (rule: string, print: string, key: readonly string[], now: number) => number | undefined;
  /** What is wrong with the waivers themselves, as of a minute. */
  readonly findings: (desks: readonly Desk[], now: number) => readonly Finding[];
}

export function waiving(waivers: readonly Waiver[]): Waiving {
  const spans: Span[] = waivers.map((waiver) => ({
    waiver,
    from: (parseDay(waiver.from) ?? 0) * MINUTES_PER_DAY,
    end: ((parseDay(waiver.until) ?? 0) + 1) * MINUTES_PER_DAY,
  }));
  // A moment that ends a day belongs to that day.
  const holds = ({ from, end }: Span, now: number) => from < now && now <= end;
  return {
    until(rule, print, key, now) {
      const ends = spans
        .filter((span) => holds(span, now) && fits(span.waiver, rule, print, key))
        .map(({ end }) => end + 1);
      return ends.length === 0 ? undefined : Math.max(...ends);
    },
    findings: (desks, now) => spans.flatMap((span) => judgeWaiver(span, desks, now, holds(span, now))),
  };
}

function fits(waiver: Waiver, rule: string, print: string, key: readonly string[]): boolean {
  if ("fingerprint" in waiver) return waiver.fingerprint === print;
  if (waiver.rule !== rule && waiver.rule !== ruleNameOf(rule)) return false;
  return (
    waiver.key === undefined ||
    (waiver.key.length === key.length && waiver.key.every((part, index) => part === key[index]))
  );
}

function judgeWaiver({ waiver, end }: Span, desks: readonly Desk[], now: number, holding: boolean): Finding[] {
  const target = "fingerprint" in waiver ? waiver.fingerprint : waiver.rule;
  const key = "key" in waiver ? (waiver.key ?? []) : [];
  const matched = desks.flatMap(({ rule, findings }) =>
    [...findings.values()].filter(
      (finding) =>
        (finding.verdict === "fail" || finding.verdict === "waived") &&
        fits(waiver, rule.id, finding.fingerprint, finding.key),
    ),
  );
  const tell = (id: string): Finding => ({
    fingerprint: fingerprint(WAIVERS, target, key),
    rule: WAIVERS,
    severity: "warn",
    verdict: "fail",
    slot: target,
    key: [...key],
    message: { id, values: { target, until: waiver.until, count: matched.length, approvedBy: waiver.approvedBy } },
    evidence: [],
  });
  if (now > end) return matched.length > 0 ? [tell("waiverExpired")] : [tell("waiverUnused")];
  if (!holding) return [];
  if (matched.length === 0) return [tell("waiverUnused")];
  return "rule" in waiver && waiver.key === undefined && matched.length > BROAD ? [tell("waiverBroad")] : [];
}
