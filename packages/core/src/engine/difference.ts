import type { Finding } from "../model/finding.ts";
import { type Correction, type CorrectionBook, correctionBook } from "./corrections.ts";
import type { Change } from "./judge-unit.ts";

/** What changed: findings that were not there before, and those that are gone. A finding that says something else now stands in both. */
export interface Difference {
  readonly added: readonly Finding[];
  readonly resolved: readonly Finding[];
  /** Verdicts that had been given, and that corrections have turned. */
  readonly corrected: readonly Correction[];
}

/** Gathers changes one by one into the difference that they come to. */
export interface DifferenceBook {
  readonly note: (change: Pick<Change, "before" | "after">) => void;
  readonly corrections: CorrectionBook;
  readonly result: () => Difference;
}

/** Most entries change nothing: so often one list says so. */
export const NOTHING: readonly never[] = Object.freeze([]);

export function differenceBook(): DifferenceBook {
  const before = new Map<string, Finding>();
  const after = new Map<string, Finding>();
  const corrections = correctionBook();
  /** Leaves out the findings that say the same as before: they have neither come nor gone. */
  const dropStanding = () => {
    for (const [print, was] of before) {
      const is = after.get(print);
      if (is === undefined || (was !== is && JSON.stringify(was) !== JSON.stringify(is))) continue;
      before.delete(print);
      after.delete(print);
    }
  };
  const inOrder = (findings: ReadonlyMap<string, Finding>) =>
    findings.size === 0 ? NOTHING : [...findings.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return {
    note({ before: was, after: is }) {
      if (was && !before.has(was.fingerprint) && !after.has(was.fingerprint)) before.set(was.fingerprint, was);
      if (was) after.delete(was.fingerprint);
      if (is) after.set(is.fingerprint, is);
    },
    corrections,
    result() {
      dropStanding();
      return { added: inOrder(after), resolved: inOrder(before), corrected: corrections.result() };
    },
  };
}
