import * as z from "zod";

/** What differs by kind of site: a value for each kind, and one for all `others`. */
export interface SiteTable<Value> {
  readonly by: "site";
  /** Never there; with it the compiler tells a table from a rhythm, and names the nearest unit of one that is misspelt. */
  readonly unit?: never;
  readonly table: Readonly<Record<string, Value>>;
  readonly others?: Value | undefined;
}

/** A value, or a table of them by kind of site. */
export type BySite<Value> = Value | SiteTable<Value>;

/**
 * Lets a value, of a requirement or of a rule's options, differ by kind of site. A kind that is in no row of the table, where nothing is
 * said of `others`, is not asked.
 *
 * @example
 * const every = bySite(z.enum(["month", "quarter"]));
 * every.parse("month"); //=> "month"
 * every.parse({ by: "site", table: { school: "quarter" }, others: "month" }); //=> { by: "site", table: { school: "quarter" }, others: "month" }
 */
export function bySite<Value extends z.ZodType>(value: Value) {
  return z.union([
    value,
    z.strictObject({ by: z.literal("site"), table: z.record(z.string(), value), others: value.optional() }),
  ]);
}

/** The value for a kind of site; undefined where the table neither has the kind nor speaks of others. */
export function atSite<Value>(value: BySite<Value>, site: string): Value | undefined {
  if (!isSiteTable(value)) return value;
  return Object.hasOwn(value.table, site) ? value.table[site] : value.others;
}

/** The kinds of site that some values name, and an empty one that stands for all others. */
export function sitesOf(values: readonly unknown[]): readonly string[] {
  const named = values.flatMap((value) => (isSiteTable(value) ? Object.keys(value.table) : []));
  return [...new Set([...named, ""])];
}

/** Every value that there is for some kind of site. */
export function atSomeSite<Value>(value: BySite<Value>): readonly Value[] {
  if (!isSiteTable(value)) return [value];
  return [...Object.values(value.table), ...(value.others === undefined ? [] : [value.others])];
}

/**
 * Tells a table by kind of site from a plain value.
 *
 * @example
 * isSiteTable({ by: "site", table: { school: 2 } }); //=> true
 */
export function isSiteTable<Value>(value: BySite<Value>): value is SiteTable<Value> {
  return typeof value === "object" && value !== null && "by" in value && value.by === "site";
}
