import type { Line } from "../generator/entry.ts";

/** The sixteen words an author has for a requirement; prohibition stands twice, of an act and of a state. */
export type Builder =
  | "cadence"
  | "leadTime"
  | "followUp"
  | "limit"
  | "prohibition of an act"
  | "presence"
  | "validity"
  | "coverage"
  | "capacity"
  | "prohibition of a state"
  | "ceiling"
  | "ratio"
  | "trend"
  | "separation"
  | "procedure"
  | "sequence"
  | "reconcile";

/** What is done to the clean year: lines are left out, altered, added, or entered twice. */
export interface Mutation {
  readonly drop?: readonly string[];
  readonly change?: Readonly<Record<string, (line: Line) => Line>>;
  readonly add?: readonly Line[];
  readonly twice?: readonly string[];
}

/** A unit of a rule, as its fingerprint names it. */
export interface Place {
  readonly rule: string;
  readonly slot: string;
  readonly key: readonly string[];
}

/** A finding that must be reported, word for word. */
export interface Expected extends Place {
  readonly message: string;
  /** What it comes to; `fail` where nothing is said, `waived` where the school has a waiver for it. */
  readonly verdict?: "waived";
  /** Its end is excluded; an open beginning or end is empty; findings that join several entries have none. */
  readonly window?: { readonly from: string; readonly to: string };
  /** Ids of entries, in any order. */
  readonly evidence: readonly string[];
}

/** Something done wrong, with every finding that follows from it. */
export interface Fault extends Mutation {
  readonly id: string;
  readonly builder: Builder;
  /** 说给人听的情节。 */
  readonly story: string;
  readonly findings: readonly Expected[];
}

/** Something that looks wrong and is not: these units must come out as said; `none` says that there is no such unit. */
export interface NearMiss extends Mutation {
  readonly id: string;
  readonly builder: Builder;
  readonly story: string;
  readonly stays: readonly (Place & { readonly verdict: "pass" | "notApplicable" | "none" })[];
}
