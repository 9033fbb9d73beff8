import type { Span } from "../../source/source.ts";

/** How often, as a reading says it: the word of the format, with how many times and at which interval. */
export interface Rhythm {
  readonly cadence: string;
  readonly times?: number | undefined;
  readonly interval?: number | undefined;
}

/** A phrase that says how often, with its place. */
export interface CadencePhrase extends Span, Rhythm {
  readonly season?: string | undefined;
  /** The other ways in which the phrase can be read. */
  readonly alternatives?: readonly Rhythm[] | undefined;
  /** It only says that it happens now and then. */
  readonly vague?: boolean | undefined;
}
