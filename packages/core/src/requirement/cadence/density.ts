/** How many slots lie in each calendar unit at the least: `count` in every `interval`-th one. */
export interface Density {
  readonly unit: string;
  readonly count: number;
  readonly interval: number;
}
