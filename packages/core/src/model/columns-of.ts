import type * as z from "zod";
import type { Column, ColumnType } from "./column.ts";
import { type FieldNote, fieldNotes } from "./field.ts";

/** What is known of a column on the way from the whole schema to one field. */
interface Place {
  readonly path: string;
  readonly optional: boolean;
  readonly note: FieldNote;
}

type Schema = z.core.$ZodType;

/**
 * Derives the column table of an object schema: one column per field, nested objects as dotted paths. Optional are fields that an entry
 * may leave out; a field with a default always has a value once read.
 *
 * @example
 * columnsOf(z.object({ grams: quantity("g"), seal: z.object({ number: z.string() }).optional() }));
 * //=> [{ path: "grams", type: "number", optional: false, unit: "g" }, { path: "seal.number", type: "text", optional: true }]
 */
export function columnsOf(schema: z.ZodObject): readonly Column[] {
  return membersOf(schema, { path: "", optional: false, note: {} });
}

function membersOf(schema: z.ZodObject, place: Place): readonly Column[] {
  return Object.entries(schema.shape).flatMap(([name, member]) =>
    columnsAt(member, { ...place, path: place.path === "" ? name : `${place.path}.${name}` }),
  );
}

function columnsAt(schema: Schema, outer: Place): readonly Column[] {
  const place = { ...outer, note: { ...outer.note, ...fieldNotes.get(schema) } };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return columnsAt(def.innerType, { ...place, optional: true });
    case "default":
    case "prefault":
      return columnsAt(def.innerType, { ...place, optional: place.optional });
    case "readonly":
    case "nonoptional":
    case "catch":
      return columnsAt(def.innerType, place);
    case "object":
      return membersOf(schema as z.ZodObject, place);
    case "string":
      return [{ ...column(place, textType(schema)), ...refOf(schema) }];
    case "number":
      return [column(place, "number")];
    case "boolean":
      return [column(place, "boolean")];
    case "enum":
      return [withValues(column(place, "text"), Object.values(def.entries))];
    case "literal":
      return [withValues(column(place, scalarType(def.values)), def.values)];
    case "union": {
      const values = literalsOf(def.options);
      return [values === undefined ? column(place, "json") : withValues(column(place, "text"), values)];
    }
    case "array": {
      const inner = columnsAt(def.element, { ...place, path: "" });
      const [element] = inner;
      return inner.length === 1 && element?.path === "" && element.type === "text"
        ? [{ ...element, ...column(place, "list") }]
        : [
            column(
              inner.some(({ personal }) => personal) ? { ...place, note: { ...place.note, personal: true } } : place,
              "json",
            ),
          ];
    }
    default:
      return [column(place, "json")];
  }
}

function column({ path, optional, note }: Place, type: ColumnType): Column {
  return {
    path,
    type,
    optional,
    ...(note.unit === undefined ? {} : { unit: note.unit }),
    ...(note.personal ? { personal: true } : {}),
    ...(note.document ? { document: true } : {}),
  };
}

function formatOf(schema: Schema): string | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return "format" in def && typeof def.format === "string" ? def.format : undefined;
}

function textType(schema: Schema): ColumnType {
  const format = formatOf(schema);
  if (format === "day" || format === "date") return "day";
  return format === "instant" || format === "datetime" ? "instant" : "text";
}

/** What a field refers to; one that names a person is personal, marked or not. */
function refOf(schema: Schema): Pick<Column, "ref" | "personal"> {
  const format = formatOf(schema);
  if (format === "ref:site/person") return { ref: "site/person", personal: true };
  return format?.startsWith("ref:") ? { ref: format.slice(4) } : {};
}

function scalarType(values: readonly unknown[]): ColumnType {
  const kinds = new Set(values.map((value) => typeof value));
  if (kinds.size !== 1) return "json";
  if (kinds.has("string")) return "text";
  return kinds.has("number") ? "number" : kinds.has("boolean") ? "boolean" : "json";
}

function withValues(base: Column, values: readonly unknown[]): Column {
  const texts = values.filter((value) => typeof value === "string");
  return base.type === "text" && texts.length === values.length ? { ...base, values: texts } : base;
}

function literalsOf(options: readonly Schema[]): readonly unknown[] | undefined {
  const values = options.flatMap((option) => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    return def.type === "literal" ? def.values : def.type === "enum" ? Object.values(def.entries) : [undefined];
  });
  return values.every((value) => typeof value === "string") ? values : undefined;
}
