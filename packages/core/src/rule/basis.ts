import type { LegalClause } from "../model/legal-clause.ts";
import type { Text } from "../text/text.ts";

/** One law or standard that a rule rests on; that of a checklist is the same. */
export type LegalBasis = LegalClause;

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
