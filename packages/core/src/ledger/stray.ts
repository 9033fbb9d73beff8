import type { Need } from "../model/verdict.ts";

/** A row that moves a register, but lacks a part of the key: it may move any key that agrees with the parts it has. */
export interface Stray {
  /** The path that is missing. */
  readonly need: Need;
  /** Between when the level may be another than it seems; the end is excluded. */
  readonly from: number;
  readonly until: number;
  /** Whether the level may be higher, or lower, than it seems. */
  readonly raises: boolean;
  readonly lowers: boolean;
  /** The values of each part, as dictionary codes; none where it is missing. */
  readonly parts: readonly (readonly number[])[];
}

/** What strays leave open of a level. */
export interface Strays {
  readonly none: () => boolean;
  /** Whether the level may be higher than it seems at a minute. */
  readonly mayBeHigher: (minute: number) => boolean;
  readonly mayBeLower: (minute: number) => boolean;
  /** The next minute after one at which a stray begins or ceases to matter. */
  readonly next: (minute: number) => number;
  /** What would settle those that matter between two minutes, the end excluded. */
  readonly needs: (from: number, to?: number) => readonly Need[];
}
