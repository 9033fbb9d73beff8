import type { Catalogue, Locale, Site } from "@houqin/core";

/** How a plan is written. */
export interface WriteOptions {
  /** Default: Chinese. What the plan itself says stays as it is. */
  readonly locale?: Locale | undefined;
  /** Gives rules, kinds, metrics and registers their names, and requirements their sentences: `engine.catalogue(plan)`. */
  readonly catalogue?: Catalogue | undefined;
  /** Gives posts, people and areas their names, and signs the plan. */
  readonly site?: Pick<Site, "name" | "posts" | "people" | "areas"> | undefined;
  /** The day below the signature; there is none where nobody says it. */
  readonly issuedOn?: string | undefined;
  /** Whether the document carries the plan itself, which reads back without loss. Default: yes. */
  readonly carry?: boolean | undefined;
}
