import type * as z from "zod";
import type { Edition } from "../model/edition.ts";
import type { Severity } from "../model/verdict.ts";
import type { Requirement } from "../requirement/requirement.ts";
import type { Text } from "../text/text.ts";
import type { Basis } from "./basis.ts";
import type { CodeCheck } from "./code-check.ts";

/** A rule that took this one's place, and how this one's options become its options. */
export interface Replacement {
  readonly rule: string;
  readonly mapOptions?: (options: unknown) => Readonly<Record<string, unknown>>;
}

/** Since which edition a rule no longer counts, why, and what took its place; from `until` on it is gone. */
export interface Deprecation {
  readonly since: Edition;
  readonly until?: Edition;
  readonly why: Text;
  readonly replacedBy?: readonly Replacement[];
}

/**
 * A rule 规则 as lists and the engine see it. `defineRule` gives the one with its id and options known; both are this type, erased by
 * being put in a list. Never annotate a rule as `Rule`: it would forget its id and options.
 */
export interface Rule<Id extends string = string, Options = unknown> {
  readonly id: Id;
  readonly title: Text;
  readonly severity: Severity;
  readonly since: Edition;
  readonly basis: Basis;
  /** Every option has a default. */
  readonly options: z.ZodObject;
  /** What options are called, where not as options of their names are in its pack, or commonly. */
  readonly optionTitles: Readonly<Record<string, Text | undefined>>;
  /** What to do about a finding. */
  readonly remedy: Text;
  /** Which evidence to keep, and for how long. */
  readonly keep?: Text;
  readonly notes?: Text;
  readonly deprecated?: Deprecation;
  /** Wordings by message id. */
  readonly messages: Readonly<Record<string, Text>>;
  /** The requirement under given options, or the code that judges. */
  readonly judge: { readonly requirement: (options: unknown) => Requirement } | { readonly check: CodeCheck };
  /** For the compiler alone. */
  readonly "~options"?: Options;
}
