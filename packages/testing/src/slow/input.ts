import type { NamedMetric, Register, Requirement, Schedule, Scorecard } from "./schemas.ts";

/** An entry as it is written in a ledger file. */
export interface SlowEntry {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly covers?: string | undefined;
  readonly area?: string | undefined;
  readonly subject?: string | undefined;
  readonly actors?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly recordedAt?: string | undefined;
  readonly replaces?: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What `yields` gives: an entry with a stable name in place of an id; what it leaves out is its parent's. */
export interface SlowDraft extends Partial<Omit<SlowEntry, "id" | "kind" | "replaces">> {
  readonly name: string;
  readonly kind: string;
}

/** A column of a kind. Roles are columns too: text or list, with ref `site/person`; their values stand in `actors`. */
export interface SlowColumn {
  readonly path: string;
  readonly type: "text" | "number" | "boolean" | "day" | "instant" | "list" | "json";
  readonly ref?: string | undefined;
}

export interface SlowKind {
  readonly id: string;
  readonly backfillDays: number;
  readonly nothingToReport: boolean;
  readonly columns: readonly SlowColumn[];
  readonly yields?:
    | { readonly kinds: readonly string[]; readonly entries: (entry: SlowEntry) => readonly SlowDraft[] }
    | undefined;
}

export interface SlowKeep {
  readonly kind: string;
  readonly areas?: readonly string[] | undefined;
  readonly from: string;
  readonly backfillDays?: number | undefined;
}

export interface SlowSite {
  readonly id: string;
  readonly kind: string;
  readonly timeZone: string;
  readonly schedule?: Schedule | undefined;
  readonly keeps?: readonly SlowKeep[] | undefined;
}

export interface SlowRule {
  readonly id: string;
  readonly requirement: Requirement;
}

export interface SlowCalendar {
  isWorkday(day: number): boolean;
  festivalDay(id: string, year: number): number | undefined;
}

export interface SlowInput {
  readonly site: SlowSite;
  readonly kinds: readonly SlowKind[];
  readonly registers: readonly Register[];
  readonly metrics: readonly NamedMetric[];
  readonly scorecards?: readonly Scorecard[] | undefined;
  readonly rules: readonly SlowRule[];
  readonly entries: readonly SlowEntry[];
  readonly calendar: SlowCalendar;
  readonly asOf: string;
  readonly period?: { readonly from: string; readonly to: string } | undefined;
}

export type SlowVerdict = "pass" | "fail" | "pending" | "unknown" | "notApplicable" | "error";

export interface SlowJudgement {
  readonly id: string;
  readonly rule: string;
  readonly verdict: SlowVerdict;
  readonly state?: string;
  readonly evidence: readonly string[];
}
