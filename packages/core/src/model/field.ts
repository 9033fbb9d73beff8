import * as z from "zod";
import { parseClock, parseDay } from "../time/civil.ts";

/** What houqin wants to know of a field beyond its zod type. */
export interface FieldNote {
  readonly unit?: string;
  readonly personal?: boolean;
  readonly document?: boolean;
}

/** houqin's own notes on schemas; zod's global registry stays untouched. */
export const fieldNotes = z.registry<FieldNote>();

/** A civil day `YYYY-MM-DD` that exists. Its column has the type `day`. */
export const Day = z.stringFormat("day", (text) => parseDay(text) !== undefined);

/** A moment `YYYY-MM-DDTHH:mm`, civil time of the site or with an offset (`Z`, `+08:00`); a bare day is its 00:00. Its column has the type `instant`. */
export const Instant = z.stringFormat("instant", isInstant);

function isInstant(text: string): boolean {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/.exec(
      text,
    );
  return (
    match?.[1] !== undefined &&
    parseDay(match[1]) !== undefined &&
    (match[2] === undefined || parseClock(match[2]) !== undefined)
  );
}

/**
 * The id of a row of another kind, so that its columns can be asked in one step: `asset: ref("site/asset")` allows `asset.category`.
 *
 * @example
 * ref("site/asset").parse("boiler-1"); //=> "boiler-1"
 */
export function ref<const Kind extends string>(kind: Kind): z.ZodCustomStringFormat<`ref:${Kind}`> {
  return z.stringFormat<`ref:${Kind}`>(`ref:${kind}`, (id) => id !== "");
}

/**
 * A number with a unit, such as `g`, `°C`, `CNY`, `kWh`; further bounds may follow.
 *
 * @example
 * quantity("g").positive().parse(125); //=> 125
 */
export function quantity(unit: string): z.ZodNumber {
  const schema = z.number();
  fieldNotes.add(schema, { unit });
  return schema;
}

/**
 * Marks a field that identifies or describes a person; reports and errors redact it.
 *
 * @example
 * const visit = defineEntry("yard/visit", { title: { zh: "来访", en: "Visit" }, data: z.object({ guest: personal(z.string()) }) });
 * visit.columns[0]?.personal; //=> true
 */
export function personal<Schema extends z.ZodType>(schema: Schema): Schema {
  const marked = schema.clone();
  fieldNotes.add(marked, { ...fieldNotes.get(schema), personal: true });
  return marked;
}

/**
 * The id of the document that yields an entry, or of another. Where the document turns out to correct an earlier one, the ledger puts
 * the id of the first in its place, so that a chain of documents holds through corrections.
 *
 * @example
 * documentId().parse("order-17"); //=> "order-17"
 */
export function documentId(): z.ZodString {
  const schema = z.string().min(1);
  fieldNotes.add(schema, { document: true });
  return schema;
}
