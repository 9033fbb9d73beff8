import type { Text } from "../text/text.ts";

/**
 * What a rule rests on. `confidence` says how the clause was seen: A1 in the law's own text or on the issuer's page, A2 in a secondary
 * source that quotes it, B well known but unseen. `suggestion` marks what the law leaves open.
 */
export interface LegalBasis {
  readonly law: string;
  readonly clause?: string;
  readonly confidence: "A1" | "A2" | "B";
  readonly status?: "suggestion";
  readonly note?: string;
}

/** The laws and standards that a rule rests on, or the reason why it rests on none. */
export type Basis = readonly LegalBasis[] | { readonly none: Text };

/**
 * Says whether an edition already contains what came with another.
 *
 * @example
 * contains("2026.10", "2026.9"); //=> true
 */
export function contains(edition: string, since: string): boolean {
  const [year = 0, number = 0] = edition.split(".").map(Number);
  const [sinceYear = 0, sinceNumber = 0] = since.split(".").map(Number);
  return year > sinceYear || (year === sinceYear && number >= sinceNumber);
}
