/** What one item of a filled checklist came to, before a scheme scores it. */
export interface Mark {
  readonly item: string;
  /** Ids of the sections from the outermost to the item. */
  readonly path: readonly string[];
  /** `open`: not answered, though it applies. */
  readonly outcome: "met" | "missed" | "notApplicable" | "open";
  /** Points the item is worth, and points got (absent while open); decimals. */
  readonly outOf?: number;
  readonly points?: number;
  /** How many faults were found, of items that count them; and what a deduction list takes off. */
  readonly faults?: number;
  readonly deduction?: number;
  /** Class of the item, such as `key`, `major`, `general`, `star`. */
  readonly class?: string;
  readonly weight?: number;
  /** A critical item 关键项: missed, it calls for the scheme's veto. */
  readonly critical?: boolean;
  /** The day by which a missed item was put right, for schemes that pass what is fixed in time. */
  readonly corrected?: string;
}
