/** Asks for more of an evaluation than its findings. */
export interface EvaluateExtras {
  /** `verdicts` lists every unit with its verdict in `judged`. */
  readonly detail?: "findings" | "verdicts";
  /** Hears the time each rule took, in the units of `clock`; core has no clock of its own. */
  readonly timings?: { readonly clock: () => number; readonly hear: (rule: string, time: number) => void };
}
