/** A kind is recorded, in some areas or all, from a day on. */
export interface Keep {
  readonly kind: string;
  readonly areas: readonly string[] | undefined;
  readonly from: number;
  readonly backfillDays: number;
}

/** A day was closed by hand. */
export interface Closing {
  readonly recordedAt: number;
  readonly kinds: readonly string[] | undefined;
  readonly areas: readonly string[] | undefined;
  readonly through: number;
}
