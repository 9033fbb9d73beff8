import type { Message } from "../../model/finding.ts";
import type { Need } from "../../model/verdict.ts";
import type { Code } from "../code.ts";
import type { Link } from "./key-book.ts";

/** How the rows of one key stand to the order that they should have. */
export interface Outcome {
  readonly code: Code;
  /** Why it fails. */
  readonly failure?: Message;
  /** The rows that are wrong; all of them where none is. */
  readonly links: readonly Link[];
  readonly needs: readonly Need[];
}

/** Whether a step's kind is kept, in the key's area, from the day of a minute on: only then does silence speak of that minute. */
export type KeptSince = (step: number, minute: number) => boolean;

/** Judges the rows of one key, in order of time. */
export type JudgeLinks = (links: readonly Link[], kept: KeptSince, key: readonly string[]) => Outcome;
