import type * as z from "zod";
import type { Edition } from "../model/edition.ts";
import { frozen } from "../model/frozen.ts";
import type { Severity } from "../model/verdict.ts";
import type { Text } from "../text/text.ts";
import type { Basis } from "./basis.ts";
import { type Defaulted, noOptions } from "./options-schema.ts";
import type { Deprecation, Rule } from "./rule.ts";

/** A deprecation as an author writes it: `mapOptions` knows this rule's options. */
export interface DeprecationOf<Options> extends Omit<Deprecation, "replacedBy"> {
  readonly replacedBy?: readonly {
    readonly rule: string;
    readonly mapOptions?: (options: Options) => Readonly<Record<string, unknown>>;
  }[];
}

/** What every rule tells of itself, however it judges. */
export interface RuleFace<Id extends string, Schema extends z.ZodObject> {
  /** `pack/name`. */
  readonly id: Id;
  readonly title: Text;
  readonly severity: Severity;
  /** The edition with which it came. */
  readonly since: Edition;
  readonly basis: Basis;
  readonly remedy: Text;
  readonly options?: Schema & Defaulted<Schema>;
  /** What options are called, where not as options of their names are in its pack, or commonly. */
  readonly optionTitles?: { readonly [Name in keyof z.output<Schema>]?: Text };
  readonly keep?: Text;
  readonly notes?: Text;
  readonly deprecated?: DeprecationOf<z.output<Schema>>;
}

/** The schema of a rule's options; empty where it declares none. */
export function schemaOf<Schema extends z.ZodObject>(face: { readonly options?: Schema }): Schema {
  // A rule without options has inferred `Schema` as the empty object, which the compiler cannot see from in here.
  return face.options ?? (noOptions as z.ZodObject as Schema);
}

/** The part of a rule that does not depend on how it judges. */
export function faceOf<Id extends string, Schema extends z.ZodObject>(
  face: RuleFace<Id, Schema>,
  options: Schema,
): Omit<Rule<Id, z.input<Schema>>, "judge" | "messages"> {
  const { id, title, severity, since, basis, remedy, keep, notes, deprecated, optionTitles } = face;
  return {
    id,
    title: frozen(title),
    severity,
    since,
    basis: frozen(basis),
    options,
    optionTitles: frozen({ ...optionTitles }),
    remedy: frozen(remedy),
    ...(keep === undefined ? {} : { keep: frozen(keep) }),
    ...(notes === undefined ? {} : { notes: frozen(notes) }),
    ...(deprecated === undefined ? {} : { deprecated: erased(deprecated, options) }),
  };
}

function erased<Schema extends z.ZodObject>(deprecated: DeprecationOf<z.output<Schema>>, options: Schema): Deprecation {
  const { replacedBy, ...rest } = deprecated;
  if (replacedBy === undefined) return Object.freeze(rest);
  const replacements = replacedBy.map(({ rule, mapOptions }) =>
    Object.freeze(
      mapOptions === undefined ? { rule } : { rule, mapOptions: (given: unknown) => mapOptions(options.parse(given)) },
    ),
  );
  return Object.freeze({ ...rest, replacedBy: Object.freeze(replacements) });
}
