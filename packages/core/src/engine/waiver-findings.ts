import type { Finding } from "../model/finding.ts";
import type { WaiverFault, Waiving } from "../rule/waiving.ts";
import type { Desk } from "./desk.ts";
import { fingerprint } from "./fingerprint.ts";

/** Under this id waivers themselves are found wanting: expired, unused, or too broad. */
export const WAIVERS = "houqin/waivers";

const MESSAGES = { expired: "waiverExpired", unused: "waiverUnused", broad: "waiverBroad" } as const;

/** Says of the waivers themselves what is wrong with them, as of a minute. */
export function waiverFindings(waivers: Waiving, desks: readonly Desk[], now: number): readonly Finding[] {
  const failing: Finding[] = [];
  for (const { findings, broken } of desks) {
    for (const finding of broken === undefined ? findings.values() : [])
      if (isFailing(finding) && waivers.concerns(finding)) failing.push(finding);
  }
  return waivers.faults(failing, now).map(findingOf);
}

function isFailing({ verdict }: Finding): boolean {
  return verdict === "fail" || verdict === "waived";
}

function findingOf({ fault, waiver, units }: WaiverFault): Finding {
  const target = "fingerprint" in waiver ? waiver.fingerprint : waiver.rule;
  const key = "key" in waiver ? [...(waiver.key ?? [])] : [];
  const { until, approvedBy } = waiver;
  return {
    fingerprint: fingerprint(WAIVERS, target, key),
    rule: WAIVERS,
    severity: "warn",
    verdict: "fail",
    slot: target,
    key,
    message: { id: MESSAGES[fault], values: { target, until, count: units.length, approvedBy } },
    evidence: [],
  };
}
