import { momentsOf, type SeenFact } from "./seen-facts.ts";

/** An issue as the course of its correction needs it; an entry of `general/issue` holds all of it. */
export interface IssueFacts extends SeenFact {
  readonly severity: string;
  /** The day by which it is to be put right, where somebody fixed one. */
  readonly dueOn?: string | undefined;
}

/** Somebody looked whether the issue is gone. */
export interface VerificationFact extends SeenFact {
  readonly passed: boolean;
}

/** What is known of an issue and what was done about it. */
export interface CourseInput {
  readonly issue: IssueFacts;
  readonly corrections: readonly SeenFact[];
  readonly verifications: readonly VerificationFact[];
  /** The moment of reading; a bare day means its end. What was recorded later is not seen. */
  readonly asOf: string;
}

/**
 * Where an issue stands. `open`: to be put right; `corrected`: put right, nobody has looked yet; `closed`: another person saw that it is
 * gone; `selfVerified`: only those who put it right, or reported it so, say that it is gone, which closes nothing.
 */
export interface IssueCourse {
  readonly stage: "open" | "corrected" | "selfVerified" | "closed";
  /** The moment since which it stands there. */
  readonly since: string;
  /** How often a correction was found not to hold. */
  readonly refusals: number;
  /** Who put it right last. */
  readonly correctedBy: readonly string[];
}

/**
 * Follows an issue through correction 整改 and verification 复查 as the facts seen at a moment tell it. A verification that is not passed opens it again;
 * one by the person who put it right closes nothing (谁整改谁不验收).
 *
 * @example
 * const issue = { at: "2026-03-02T14:20", severity: "minor" };
 * const corrections = [{ at: "2026-03-04T10:00", by: "p-chen" }];
 * const verifications = [{ at: "2026-03-05T09:00", by: "p-li", passed: true }];
 * issueCourse({ issue, corrections, verifications, asOf: "2026-03-04" }).stage; //=> "corrected"
 * issueCourse({ issue, corrections, verifications, asOf: "2026-03-05" }).stage; //=> "closed"
 */
export function issueCourse({ issue, corrections, verifications, asOf }: CourseInput): IssueCourse {
  const steps = [
    ...momentsOf("corrections", corrections, asOf).map((step) => ({ ...step, what: "correction" as const })),
    ...momentsOf("verifications", verifications, asOf).map((step) => ({ ...step, what: "verification" as const })),
  ].sort((a, b) => a.minute - b.minute || (a.what === b.what ? 0 : a.what === "correction" ? -1 : 1));
  let course: IssueCourse = { stage: "open", since: issue.at, refusals: 0, correctedBy: [] };
  for (const { what, fact } of steps) {
    if (what === "correction") {
      if (course.stage !== "closed")
        course = { ...course, stage: "corrected", since: fact.at, correctedBy: peopleOf(fact) };
    } else if (!("passed" in fact) || fact.passed !== true) {
      course = { ...course, stage: "open", since: fact.at, refusals: course.refusals + 1 };
    } else if (course.stage !== "open") {
      const others = peopleOf(fact).filter((person) => !course.correctedBy.includes(person));
      course =
        others.length > 0 ? { ...course, stage: "closed", since: fact.at } : { ...course, stage: "selfVerified" };
    }
  }
  return Object.freeze(course);
}

function peopleOf({ by }: SeenFact): readonly string[] {
  return by === undefined ? [] : typeof by === "string" ? [by] : [...by];
}
