/** An entry of the month, before it gets its number. */
export interface Line {
  readonly kind: string;
  readonly at: string;
  readonly [name: string]: unknown;
}
