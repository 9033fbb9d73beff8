/**
 * How what is open is taken: as badly or as well as it could turn out. A score is worked out in both worlds; what is the same in both
 * no longer hangs on what is open.
 */
export interface World {
  readonly turnsOut: "badly" | "well";
  /** Risk points: less is better. */
  readonly lowerIsBetter: boolean;
}

/** Whether an open miss counts as one, where a miss takes points away (−1) or adds some (1). */
export function countsOpen({ turnsOut, lowerIsBetter }: World, adds: 1 | -1): boolean {
  const bad = lowerIsBetter ? adds === 1 : adds === -1;
  return turnsOut === "badly" ? bad : !bad;
}
