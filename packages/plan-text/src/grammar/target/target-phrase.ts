import type { Span } from "../../source/source.ts";

/** A figure to reach, as a phrase says it. */
export interface TargetPhrase extends Span {
  readonly metric: string;
  readonly comparator: ">=" | "<=" | "=" | "improve";
  /** Absent where a plan only says that something shall get better. */
  readonly value?: number | undefined;
  readonly unit: string;
  readonly direction?: "up" | "down" | undefined;
  readonly strict?: boolean | undefined;
}
