import type { CatalogueRule } from "../model/catalogue.ts";
import type { Entry } from "../model/entry.ts";
import type { Finding } from "../model/finding.ts";
import type { Clearing } from "./clearing.ts";

/** Why a finding was made: the finding, its rule as settled with the layers that set it, and the entries that it rests on. */
export interface Explanation {
  readonly finding: Finding;
  /** Absent for findings that no rule makes: about waivers, and tasks whose pack is missing. */
  readonly rule?: CatalogueRule;
  readonly entries: readonly Entry[];
  /** The smallest change found that clears it, tried out by judging again; absent where none was found. */
  readonly clearing?: Clearing;
}
