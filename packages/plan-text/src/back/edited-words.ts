import type { CarriedPlan } from "../carried/carried-plan.ts";
import { withoutMarker } from "../write/marker.ts";

/** A line as it was written. */
export type CarriedLine = CarriedPlan["lines"][number];

/** Words that are said at a place of a plan. */
export interface EditedWords {
  readonly words: string;
  /** Whether the number before them or what follows them changed, which is no part of the words. */
  readonly isReframed: boolean;
}

const owners = /\s?（责任岗位：[^）]*）$|\s?\(owner: [^)]*\)$/;

/**
 * Takes the words of the plan out of a line, without the number and the owner that the writer put around them.
 *
 * @example
 * wordsIn("3.每月开一次箱。（责任岗位：保安）", { at: [], before: "2.", after: "（责任岗位：总务主任）" }); //=> { words: "每月开一次箱。", isReframed: true }
 */
export function wordsIn(line: string, { before = "", after = "" }: NonNullable<CarriedLine["says"]>): EditedWords {
  const [head, tail] = [before.trim(), after.trim()];
  const isNumbered = line.startsWith(head);
  const isOwned = line.endsWith(tail);
  const inner = isNumbered ? line.slice(head.length) : withoutMarker(line);
  const words = isOwned ? inner.slice(0, inner.length - tail.length) : inner.replace(owners, "");
  return { words: words.trim(), isReframed: !(isNumbered && isOwned) };
}

/** The cells of a row that stands on one line. */
export function cellsIn(line: string): readonly string[] {
  return line
    .replace(/^\|\s*|\s*\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}
