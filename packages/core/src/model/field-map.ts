import type * as z from "zod";

/** What the compiler knows of one field: its column type, the values it holds, the kind that it refers to. */
export interface Field {
  readonly type: "text" | "number" | "boolean" | "day" | "instant" | "list" | "json";
  readonly value: unknown;
  readonly ref: string;
}

/** Dotted path → field, as `defineEntry` derives it from a schema; the compile-time twin of the column table. */
export type FieldMap = Readonly<Record<string, Field>>;

interface Plain<Type extends Field["type"], Value, Ref extends string = never> {
  readonly type: Type;
  readonly value: Value;
  readonly ref: Ref;
}

type Wrapper<Inner extends z.core.SomeType> =
  | z.ZodOptional<Inner>
  | z.ZodNullable<Inner>
  | z.ZodDefault<Inner>
  | z.ZodPrefault<Inner>
  | z.ZodReadonly<Inner>;
type Unwrapped<Schema> = Schema extends Wrapper<infer Inner> ? Unwrapped<Inner> : Schema;

type OfFormat<Format> = Format extends "day" | "instant"
  ? Plain<Format, string>
  : Format extends `ref:${infer Kind}`
    ? Plain<"text", string, Kind>
    : Plain<"text", string>;

type RefIn<Element> = Element extends z.ZodCustomStringFormat<`ref:${infer Kind}`> ? Kind : never;

type OfValue<Value> = [Value] extends [number]
  ? Plain<"number", Value>
  : [Value] extends [boolean]
    ? Plain<"boolean", Value>
    : [Value] extends [string]
      ? Plain<"text", Value>
      : Plain<"json", never>;

type OfSchema<Schema> =
  Schema extends z.ZodCustomStringFormat<infer Format>
    ? OfFormat<Format>
    : Schema extends z.ZodISODate
      ? Plain<"day", string>
      : Schema extends z.ZodISODateTime
        ? Plain<"instant", string>
        : Schema extends z.ZodArray<infer Element>
          ? z.output<Element> extends string
            ? Plain<"list", z.output<Element>, RefIn<Element>>
            : Plain<"json", never>
          : Schema extends z.core.SomeType
            ? OfValue<z.output<Schema>>
            : never;

type Nested<Shape> = {
  [K in keyof Shape & string]: Unwrapped<Shape[K]> extends z.ZodObject<infer Inner>
    ? { [P in keyof FieldsOf<Inner> & string as `${K}.${P}`]: FieldsOf<Inner>[P] }
    : { [P in K]: OfSchema<Unwrapped<Shape[K]>> };
}[keyof Shape & string];

type Merged<Union> = (Union extends unknown ? (member: Union) => void : never) extends (member: infer All) => void
  ? All
  : never;

/** Fields of an object schema's shape by dotted path. */
export type FieldsOf<Shape> = { readonly [P in keyof Merged<Nested<Shape>>]: Merged<Nested<Shape>>[P] };
