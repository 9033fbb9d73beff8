import type { Trial } from "./trial.ts";

/** One way to attack a rule: what it shows when it fails to hurt, and what it found wrong. */
export interface Attack {
  /** The sentence that a reader of the test's report sees. */
  readonly name: string;
  /** Everything that is wrong, in words; nothing when the rule holds. */
  readonly complaints: (trial: Trial) => readonly string[];
}
