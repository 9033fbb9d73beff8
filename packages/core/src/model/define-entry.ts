import type * as z from "zod";
import type { Text } from "../text/text.ts";
import type { Column } from "./column.ts";
import { columnsOf } from "./columns-of.ts";
import type { Entry, EntryOf, YieldedEntry } from "./entry.ts";
import type { EntryKindOf } from "./entry-kind-of.ts";
import type { FieldsOf } from "./field-map.ts";
import { type FieldTitles, titled } from "./field-titles.ts";
import { frozen } from "./frozen.ts";
import { HouqinError } from "./houqin-error.ts";
import { phrase } from "./phrase.ts";
import { textProblems } from "./text-problems.ts";

/** Fields of a kind: those of its data, its roles (lists of people), and its subject where it refers to something. */
type KindFields<Shape, Role extends string, Subject extends string> = FieldsOf<Shape> & {
  readonly [R in Role]: { readonly type: "list"; readonly value: string; readonly ref: "site/person" };
} & { readonly [S in Subject as "@subject"]: { readonly type: "text"; readonly value: string; readonly ref: S } };

/** A field, or several that are said one after the other. */
type Label<Fields> = (keyof Fields & string) | readonly (keyof Fields & string)[];

/** What `defineEntry` is told of a kind. */
export interface EntryDefinition<
  Id extends string,
  Schema extends z.ZodObject,
  Role extends string,
  Subject extends string,
> {
  readonly title: Text;
  /** What people call the fields and roles, and the values that are codes, for sentences and forms. */
  readonly fields?: FieldTitles<KindFields<NoInfer<Schema>["shape"], NoInfer<Role>, NoInfer<Subject>>>;
  /** What tells one entry from the next, for people: a dish, an asset. Sentences that name nothing of the entry begin with it. */
  readonly label?: Label<KindFields<NoInfer<Schema>["shape"], NoInfer<Role>, NoInfer<Subject>>>;
  /** The entry's own fields; the envelope (id, at, area, actors …) is the same for every kind. */
  readonly data: Schema;
  /** Who takes part, such as `["by", "verifier"]`; each role may hold one person or several. */
  readonly roles?: readonly Role[];
  /** Kind that the entry's `subject` refers to. */
  readonly subject?: Subject;
  /** Days after a window's last day in which an entry is still in time to be filed; default 1. */
  readonly backfillDays?: number;
  /** Whether a closed log without entries says that there was nothing to record; default false. */
  readonly nothingToReport?: boolean;
  /** Further entries that one entry gives rise to, and every kind that may come out. */
  readonly yields?: {
    readonly kinds: readonly string[];
    readonly entries: (entry: EntryOf<Id, z.output<Schema>, Role>) => readonly YieldedEntry[];
  };
}

/**
 * Defines a kind of entries 台账种类 and derives its column table from the schema. The id is `pack/name`.
 *
 * Throws a HouqinError when a role has the name of a field, or a title lacks a language.
 *
 * @example
 * const sample = defineEntry("canteen/food-sample", {
 *   title: { zh: "食品留样", en: "Food sample" },
 *   data: z.object({ dish: z.string(), grams: quantity("g") }),
 *   roles: ["by"],
 * });
 * sample.columns.map((column) => `${column.path}: ${column.type}`); //=> ["dish: text", "grams: number", "by: list"]
 */
export function defineEntry<
  const Id extends `${string}/${string}`,
  Schema extends z.ZodObject,
  const Role extends string = never,
  const Subject extends string = never,
>(
  id: Id,
  definition: EntryDefinition<Id, Schema, Role, Subject>,
): EntryKindOf<Id, z.input<Schema>, z.output<Schema>, Role, KindFields<Schema["shape"], Role, Subject>> {
  const {
    title,
    fields = {},
    label,
    data,
    roles = [],
    subject,
    backfillDays = 1,
    nothingToReport = false,
    yields,
  } = definition;
  const wrong = textProblems(`${id}.title`, title);
  if (wrong.length > 0) throw new HouqinError("bad-entry-kind", wrong);
  const own = columnsOf(data);
  const clash = roles.find((role) => own.some(({ path }) => path === role || path.startsWith(`${role}.`)));
  if (clash !== undefined) {
    throw new HouqinError("bad-entry-kind", [
      { code: "role-clash", path: `${id}.roles`, found: clash, expected: phrase("freeRole") },
    ]);
  }
  const kind = {
    id,
    title: frozen(title),
    // A field that the kind does not have is a mistake to be told, unless the schema itself lets others in.
    data: data.def.catchall === undefined ? data.strict() : data,
    roles,
    columns: frozen(titled([...own, ...roles.map(roleColumn), ...subjectColumn(subject)], fields)),
    ...(label === undefined ? {} : { label: frozen([label].flat()) }),
    backfillDays,
    nothingToReport,
  };
  if (yields === undefined) return Object.freeze(kind);
  const reads = (entry: object): entry is EntryOf<Id, z.output<Schema>, Role> => "kind" in entry && entry.kind === id;
  const entries = (entry: Entry) => {
    const read = data.safeParse(entry.data);
    const typed = { ...entry, data: read.data };
    return read.success && reads(typed) ? yields.entries(typed) : [];
  };
  return Object.freeze({ ...kind, yields: Object.freeze({ kinds: yields.kinds, entries }) });
}

function roleColumn(path: string): Column {
  return { path, type: "list", optional: true, ref: "site/person", personal: true, role: true };
}

function subjectColumn(ref: string | undefined): readonly Column[] {
  if (ref === undefined) return [];
  return [
    { path: "@subject", type: "text", optional: true, ref, ...(ref === "site/person" ? { personal: true } : {}) },
  ];
}
